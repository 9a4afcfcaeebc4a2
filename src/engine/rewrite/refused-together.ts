import type { Rewrite } from '../../model/review.ts';
import { beside } from '../neighbours.ts';
import type { Sentence } from '../reading.ts';
import type { InDraft } from '../rule.ts';
import { inPlace } from './place.ts';
import { declined, isShortNo, turnedDown } from './refusals.ts';
import { baseOf } from './participles.ts';
import { iAm } from './reword.ts';
import { isVerb } from './verbs.ts';
import { inVoiceOf } from './voice.ts';
import { capital, ourSide, small, trimEnd } from './words.ts';

const YOU_ASKED = String.raw`^(?:(?:and|but|so|now),? )?you(?:['’](?:ve|d|re)| have| are| were| would| also)*`;
/** "You asked me to take the mattress back", "you'd like us to hold the date", "you asked whether we could wait": what is to be done. */
const TO_DO = new RegExp(
  String.raw`${YOU_ASKED} (?:(?:ask|asked|asking|want|wanted|wanting|like|expect|expected|need|needed) (?:for )?(?:me|us) to|(?:ask|asked|asking|wonder|wondered) (?:if|whether) (?:I|we) (?:could|can|would|might|will)) (?<act>.+)$`,
  'i',
);
/** "You asked for £150 off the Yaris", "you'd like the moving costs covered": what is to be had. */
const TO_HAVE = new RegExp(
  String.raw`${YOU_ASKED} (?:(?:ask|asked|asking|hope|hoped|hoping|look|looked|looking) for|want|wanted|wanting|like|request|requested|propose|proposed|suggest|suggested|need|needed) (?<thing>(?!to\b|me\b|us\b|that\b|if\b|whether\b)\S.+)$`,
  'i',
);
/** "Money back for the broken zip?", "take the sofa back?" */
const WISH = /^(?<wish>[^?,;:]{4,90})\?$/;
/** "The moving costs covered as well": to be had is what is to be done. */
const THING_DONE =
  /^(?<thing>(?:the|my|our|your|an?|all|both)(?: [\w'’-]+){1,4}?) (?<done>\w+ed|paid|held|lent|sent|cut|built|met|kept)(?<tail>(?: .+)?)$/i;
/** What the writer would say of themselves, or asks about. */
const NO_WISH =
  /\b(?:you|your|I|we|my|our|is|are|was|were|do|does|did|can|could|will|would|shall|should|have|has|had|what|how|why|when|who|where|which|really|seriously|sorry|right|ok|okay)\b/i;
/** A no that says nothing of what it refuses: "I won't", "we'd rather not", "that won't happen". */
const BARE_NO =
  /^(?:(?:I|we|that|this|it)(?:['’](?:ll|m|re|s|d)| will| would| can| shall| am| are| is| do)? ?(?:n['’]t|not|cannot|can['’]t|won['’]t|shan['’]t|rather not)(?: (?:do|be doing|doing|agree to|happen|happening|possible|be possible|something (?:I|we) (?:do|can do|can agree to)))?(?: (?:that|this|it))?|(?:it|that|this)(?:['’]s| is) (?:still )?(?:a )?(?:no|off the table|out of the question|not on))$/i;
const FIRM = /\b(?:won['’]t|will not|shan['’]t|shall not|not going to)\b/i;

const isBareNo = (text: string): boolean => {
  const core = trimEnd(text);
  return isShortNo(core) || BARE_NO.test(core);
};

/** "You asked for £150 off the Yaris. No.": what was asked and the no to it are one refusal, from either of the two. */
export function refusedTogether(place: InDraft): Rewrite[] {
  const { ahead, behind } = beside(place);
  if (ahead && isBareNo(place.sentence.text)) return refused(ahead, place.sentence);
  return behind && isBareNo(behind.text) ? refused(place.sentence, behind) : [];
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
  const { thing = NO_WISH.test(wish) ? '' : wish } = TO_HAVE.exec(core)?.groups ?? {};
  const { thing: what = '', done = '', tail = '' } = THING_DONE.exec(thing)?.groups ?? {};
  const verb = baseOf(done);
  if (verb) return declined(`${verb} ${small(what)}${tail}`, cannot, who);
  return thing ? turnedDown(small(thing), who) : [];
}
