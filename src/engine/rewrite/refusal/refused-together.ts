import type { Rewrite } from '../../../model/review.ts';
import { rememberWith } from '../../cache.ts';
import type { Seen } from '../../frame.ts';
import { beside } from '../../neighbours.ts';
import type { Sentence } from '../../reading.ts';
import type { InDraft } from '../../rule.ts';
import { inPlace } from '../place.ts';
import { declined, reasonedNo, turnedDown } from './refusals.ts';
import { baseOf } from '../participles.ts';
import { iAm, reword, whole, type Pieces } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { inVoiceOf } from '../voice.ts';
import { capital, ourSide, small, trimEnd } from '../words.ts';

const YOU_ASKED = String.raw`^(?:(?:and|but|so|now),? )?you(?:['’](?:ve|d|re)| have| are| were| would| also)*`;
/** "You asked me to take the mattress back", "you'd like us to hold the date", "you asked whether we could wait": what is to be done. */
const TO_DO = new RegExp(
  String.raw`${YOU_ASKED} (?:(?:ask|asked|asking|want|wanted|wanting|like|expect|expected|need|needed) (?:for )?(?:me|us) to|(?:ask|asked|asking|wonder|wondered) (?:if|whether) (?:I|we) (?:could|can|would|might|will)) (?<act>.+)$`,
  'i',
);
/** "You asked for £150 off the Yaris", "you'd like the moving costs covered": what is to be had. */
const TO_HAVE = new RegExp(
  String.raw`${YOU_ASKED} (?:(?:ask|asked|asking|hope|hoped|hoping|look|looked|looking) (?:for|about)|want|wanted|wanting|like|request|requested|propose|proposed|suggest|suggested|need|needed) (?<thing>(?!to\b|me\b|us\b|that\b|if\b|whether\b)\S.+)$`,
  'i',
);
/** "Money back for the broken zip?", "take the sofa back?" */
const WISH = /^(?<wish>[^?,;:]{4,90})\?$/;
/** "The moving costs covered as well": to be had is what is to be done. */
const THING_DONE =
  /^(?<thing>(?:the|my|our|your|an?|all|both)(?: [\w'’-]+){1,4}?) (?<done>\w+ed|paid|held|lent|sent|cut|built|met|kept)(?<tail>(?: .+)?)$/i;
/** "About the co-author line" */
const ABOUT = /^(?:about|as for|as to|regarding|concerning|(?:and )?on) (?<thing>[^,;:?]+)$/i;
/** What the writer would say of themselves, or asks about. */
const NO_WISH =
  /\b(?:you|your|I|we|my|our|is|are|was|were|do|does|did|can|could|will|would|shall|should|have|has|had|what|how|why|when|who|where|which|really|seriously|sorry|right|ok|okay)\b/i;
const FIRM = /\b(?:won['’]t|will not|shan['’]t|shall not|not going to)\b/i;

/** A no that says nothing of what it refuses: "I won't", "count us out", "it's staying off". */
const isBareNo = rememberWith(
  ({ text }: Seen) =>
    text.split(' ').length <= FEW &&
    NAMES_NOTHING.test(reword(whole(text), reasonedNo)[0]?.text ?? '') &&
    waysOf(trimEnd(text), text, false, 'I').length === 0,
);
const FEW = 9;
const NAMES_NOTHING =
  /^(?:$|count \w+ out|\[[^\]]*\] matters to \w+, so this |(?:I|we) (?:have to decline (?:this|it),|[\w’']+(?: not)?(?: (?:do|agree to|accept|allow))?(?: (?:that|this|it))?, because)|(?:that|it|this|the answer)(?: (?:is|will|was|remains|stays)|['’]s| \w+n['’]t)(?: [\w’']+){0,4}, because)/i;

/** "You asked for £150 off the Yaris. No.": what was asked and the no to it are one refusal, from either of the two. */
export function refusedTogether(place: InDraft): Rewrite[] {
  const { ahead, behind } = beside(place);
  if (isBareNo(place.sentence.seen)) {
    const together = ahead ? refused(ahead, place.sentence) : [];
    return together.length > 0 ? together : askedInThread(place);
  }
  return behind && isBareNo(behind.seen) ? refused(place.sentence, behind) : [];
}

/** "You asked about splitting the tow", with the no to it anywhere else. */
export const askedFor = ({ core, who }: Pieces): string[] => (YOUR_WISH.test(core) ? waysOf(core, '', false, who) : []);
const YOUR_WISH = new RegExp(String.raw`${YOU_ASKED}(?! not| n)`, 'i');

const THEY_ASK =
  /\b(?:(?:could|can|would|will) you|would it be possible(?: for you)? to|(?:is there )?any chance (?:that )?you could|(?:I|we)(?:['’]d| would)? (?:like|need|want|ask) you to)(?: please| kindly| also| possibly)? (?<act>[a-z]+ [^.?!\n]+)[.?!]/gi;
const TO_SAY = /^(?:tell|let|confirm|clarify|explain|say|send|share|give (?:me|us) an?)\b|\b(?:you|yours|I|we)\b/i;
const TURNED: Readonly<Record<string, string>> = { me: 'you', us: 'you', my: 'your', our: 'your' };

/** A bare no answers the one thing that their last mail asks the writer to do. */
function askedInThread({ sentence, reading }: InDraft): Rewrite[] {
  const theirs = reading.mail.thread.findLast(({ from }) => from === 'them')?.body ?? '';
  const [act, ...others] = [...theirs.matchAll(THEY_ASK)].map(({ groups }) => groups?.act ?? '');
  if (!act || others.length > 0 || TO_SAY.test(act)) return [];
  const who = ourSide(reading.mail.draft.body);
  const own = act.replace(
    /\b(?:me|us|my|our|your)\b/gi,
    (word) => TURNED[word.toLowerCase()] ?? (who === 'we' ? 'our' : 'my'),
  );
  const cannot = FIRM.test(sentence.text) ? `${iAm(who)} not going to` : `${capital(who)} can't`;
  return declined(own, cannot, who).map((text) => inPlace(sentence, inVoiceOf(sentence.text, text)));
}

function refused(asked: Sentence, no: Sentence): Rewrite[] {
  const who = ourSide(`${asked.text.replace(/^you\b.*? (?=me\b|us\b)/i, '')} ${no.text}`);
  return waysOf(trimEnd(asked.text), asked.text, FIRM.test(no.text), who).map((text) =>
    inPlace({ start: asked.start, end: no.end }, inVoiceOf(`${asked.text} ${no.text}`, text)),
  );
}

function waysOf(core: string, text: string, isFirm: boolean, who: 'I' | 'we'): string[] {
  const { act = '' } = TO_DO.exec(core)?.groups ?? {};
  const { wish = '' } = WISH.exec(text)?.groups ?? {};
  const cannot = isFirm ? `${iAm(who)} not going to` : `${capital(who)} can't`;
  const isAct = act !== '' || (isVerb(small(wish).split(' ')[0] ?? '') && !NO_WISH.test(wish));
  if (isAct) return declined(small(act || wish), cannot, who);
  const { thing = ABOUT.exec(core)?.groups?.thing ?? (NO_WISH.test(wish) ? '' : wish) } =
    TO_HAVE.exec(core)?.groups ?? {};
  const { thing: what = '', done = '', tail = '' } = THING_DONE.exec(thing)?.groups ?? {};
  const verb = baseOf(done);
  if (verb) return declined(`${verb} ${small(what)}${tail}`, cannot, who);
  return thing ? turnedDown(small(thing), who) : [];
}
