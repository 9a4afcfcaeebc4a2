import { askedWithin } from './asked-within.ts';
import { DROP_ALL, HARD_END, TAG } from '../hard-ends.ts';
import { sought } from './sought.ts';
import { spelt } from '../spelt.ts';
import { spliced } from '../splice.ts';
import { backTo, besides, inOneBreath, inOneRow, requests, theirRequests, withoutYou } from './requests.ts';
import { claimThenOrder, inOrder, wayFirst } from '../word-order.ts';
import { iAm, me, type Pieces, type Way } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { wanting } from './wanting.ts';
import { capital, small } from '../words.ts';

const DUTY =
  /^(?<before>.*?[,;:–—]\s+(?:(?:and|but|so|as|which is why)\s+)*(?:(?:I'm|I am|we're|we are) (?:sorry|afraid),?\s*(?:but|that)?\s*)?)?(?:(?:be advised|please note|kindly note|note) that .*?)?(?:(?:so )?what (?:happens|comes) (?:next|now) is that you(?: will)?|the least you can do(?:, [^,]+,)? is(?: to)?|it falls to you to|(?:I|we|my client|our client|the \w+) calls? (?:up)?on you to|it(?:['’]s| is) on you to|you owe it to [^,]+? to|(?:it is the wish of [^,]+?|it is (?:necessary|imperative|essential|required|expected)|(?:I|we) pretend) that you|what (?:I|we) need you to do is(?: to)?|you(?:['’]ve)? gotta|what you(?:['’]ll|['’]re going to| are going to|['’]ve got to| have to| need to| must| should| will) do(?: now)? is(?: to)?|(?:the|what) [^,]{3,40} is for you to|it (?:is|'s) (?:incumbent|necessary|imperative|essential) (?:up)?(?:on|for) you to|you(?: people| lot| guys)?(?:'re| are) (?:hereby )?(?:directed|ordered|requested|required|obliged|expected|instructed|asked|going) to|you(?: people| lot| guys)?(?:'ll| will| would)?(?: now| also)? (?:must|have got to|have to|need to|are to|shall|will|should|had better|better)|(?:(?:I|we) )?(?:look|(?:am|are )?looking|count|rely|depend|counting|relying) (?:to|for|on) you to|it will be (?:necessary|essential) for you to|you've got to|you'd better|you're to|you'll|(?:I'm|I am|we're|we are) (?:going to need|expecting|telling|instructing|asking|requiring)(?: that)? you(?:,[^,]+,)?(?: to)?|(?:I|we|my client|our client|the \w+)(?:'ll|'d| will| would| shall)?(?: fully| now| do| therefore| kindly)? (?:expects?|requires?|instructs?|directs?|orders?|wants?|needs?|likes?|asks?) (?:that )?you(?: to)?|(?:I|we) (?:must |therefore )?(?:insist|demand|require|expect) (?:that )?you(?: will)?)\s+(?<act>[a-z].+)$/i;
const PASSIVE =
  /^(?<thing>(?!you\b)\S.{0,60}?) (?:is|are|has|have|must|needs?|ought|shall|will have|will need)(?: now)? (?:to )?be (?<done>\w+(?:ed|en|id|ent|t|wn|un|de|nd|ld|ne)\b.*)$/i;
export const PASSIVE_WISH =
  /\b(?:insists?|demands?|requires?|requests?|asks?|expects?|(?:required|expected|demanded)(?: (?:from|of) you)?)(?: now| once more)? that (?<thing>.+?) be (?<done>\w+.*)$/i;
const OTHERS =
  /^(?<thing>(?![Tt]hat['’]s\b|[Hh]ere['’]s\b|[Tt]his is\b|[Tt]here\b)(?:the|your|our|my|this|that|these|both|all|each|every|(?!(?:Before|After|If|When|Until|By|From|On|In|At|For|With|Without|As|Since|Unless|While|To|Of|Once|Then|There|What|How|Why|Who|Where|I|We|You)\b)\p{Lu}\p{Ll}+)\b(?:(?! (?:you|I|we)\b).){0,45}?) (?:must|has to|have to|needs to|need to|ought to|is to|are to|shall|will have to|will need to|is required to|are required to|is expected to|are expected to|is obliged to|are obliged to) (?:to )?(?<act>[a-z]+\b.*)$/u;
const NOT_TO = /^(?:don['’]t|dont|do not|never) (?:ever |you |u |dare )*(?<act>.+)$/i;

/** What an order wants done, as a verb phrase ("take the fee off"), or null where the sentence has another shape. */
export function actWanted(core: string): string | null {
  const told = /^you (?:now |then |just |will )*(?<act>(?<verb>\w+)\b.+)$/i.exec(core)?.groups;
  if (
    told?.verb &&
    told.act &&
    isVerb(told.verb) &&
    !/^(?:let|get|have|know|look|want|need|say|lose)$/i.test(told.verb)
  )
    return inOneBreath(withoutYou(told.act));
  const duty = BEFALLS.test(core) ? undefined : DUTY.exec(core)?.groups?.act;
  if (duty && !NO_ACT.test(duty))
    return duty.replace(/^want to /i, '').replace(/ and (?:to|that you) (?=\w)/g, ' and ');
  const [first = '', second = ''] = core.split(/[\s,]+/);
  return isVerb(first) &&
    !/^\w+ (?:wins|counts)\b|^\w+ \w+ (?:goes|gets|stays|comes|is|are|has|must|will)\b/i.test(core) &&
    !/^(?:consider|treat|regard|find)\b/i.test(first) &&
    !/^(?:let (?:me|us)|do (?:you|I|we|they)|back (?:to|on|at|in)|end of|be (?:advised|informed|aware|reminded))\b/i.test(
      core,
    ) &&
    !/^(?:is|are|was|were|has|have|had|valid|good|open|expires?|ends?|closes?|stands?|holds?|lapses?|goes|dies|runs|needed|required|wanted|expected)$/i.test(
      second,
    )
    ? inOneBreath(core.replace(/^\p{Lu}+(?=\s)|^\p{Lu}/u, (start) => start.toLowerCase()))
    : null;
}

/** "I am telling you that it has to be in the price": told, not asked to do. */
const NO_ACT = /^(?:that|whether|how|what|why|if|about|it|the|my|our|there|no|not)\b/i;
/** "You'll wake up at the higher tariff": what comes about is nothing that one is asked to do. */
const BEFALLS =
  /^(?:and |then |or )?you(?:['’]ll| will| shall| are going to|['’]re going to) (?:then |just |only |all )?(?:wake up|find|lose|miss|regret|end up|wish|see|hear|be (?:sorry|left|stuck|out|too late|paying)|learn|wonder|notice)\b/i;

/** An order or a claim as a request with room for its reason. */
export function asRequest({ core, ...said }: Pieces): (Way | string)[] {
  if (TAG.test(core)) return [''];
  const text = inOrder(
    inOneRow(
      spelt(core)
        .replace(HARD_END, '')
        .replace(/; [a-z]+ (?:it|them)$/i, ''),
    ),
  )
    .replace(/^you (?:are|do|did|have), (?:so|and) /i, '')
    .replace(LEADS, '')
    .replace(DROP_ALL, '')
    .replace(
      /^(?:I['’]m|we['’]re|I am|we are) (?:gonna|going to) (?:have to )?(?=(?:need|want|insist)\b)/i,
      said.who === 'we' ? 'we ' : 'I ',
    )
    .replace(/^you can (?=[a-z]+ (?!not\b))/i, 'you ')
    .replace(/^((?:I|we) (?:require|demand|expect|want|need)), (?=.+, )/i, '$1 ');
  const about = REGARDING.exec(text)?.groups;
  if (about)
    return asRequest({ ...said, core: about.rest ?? '' }).map(
      (way) => `${capital(about.lead ?? '')}, ${small(typeof way === 'string' ? way : way.text)}`,
    );
  const why = `${iAm(said.who)} asking because [your reason].`;
  const matters = `It matters to ${me(said.who)} because [your reason].`;
  const subject = capital(said.who);
  const back = backTo(text, said.who);
  if (back) return back;
  const passive = PASSIVE.exec(text)?.groups ?? PASSIVE_WISH.exec(text)?.groups;
  if (passive) {
    const { thing = '', done: whole = '' } = passive;
    const [done = '', more] = whole.split(/; (?=[a-z]+ )/);
    const also = more && actWanted(more);
    if (also) return [`Could ${small(thing)} be ${done}, and could you ${also}? ${why}`];
    return [
      `Could ${small(thing)} be ${done}? ${why}`,
      `${subject} would like ${small(thing)} to be ${done}, because [your reason]. Is that possible?`,
      `Would it be possible for ${small(thing)} to be ${done}? ${matters}`,
      `Could ${small(thing)} please be ${done}?`,
    ];
  }
  const notTo = NOT_TO.exec(text)?.groups?.act?.replace(/, (?=(?<verb>\w+))/, (comma, verb: string) =>
    isVerb(verb) ? ' but to ' : comma,
  );
  if (notTo)
    return [
      `${capital(said.who)} would ask you not to ${notTo}, because [your reason].`,
      `Is it all right with you not to ${notTo}? ${matters}`,
    ];
  const within = askedWithin(text, said.who, why);
  if (within) return within;
  return [...led(text, why, matters), ...(doing(text, said.who) ?? wanting(text, said) ?? sought(text, said.who, why))];
}

/** "I'm telling you, not asking you:", "better": it only drives the order home. */
const LEADS =
  /^(?:(?:(?:I am|I['’]m|we are|we['’]re) not asking (?:you )?(?:whether|if|how)\b[^,]*, )?(?:I['’]?m|I am|we['’]re|we are) telling you(?:(?:, not asking(?: you)?)?[:,]| that) |(?:you['’]?d )?better (?=[a-z]+ (?:that|the|my|our|your|it|this|them)\b))/i;

const REGARDING =
  /^(?<lead>(?:(?:on|before|by|at|from|after|until|for|in) (?!top\b)[^,]{3,60}?(?=,? (?:I|we|my client|our client) (?:must|need|needs|want|wants|expect|expects|require|requires|demand|demands|insists?)\b)|on (?!top\b)[^,]{3,40}(?=, (?:I|we)\b)|(?:further to|following|with reference to|regarding|as for)\b[^,]+)),? (?<rest>.+)$/i;
const AT_FIRST =
  /^(?<led>(?:for|at|in|on|by|before|after|from|with|to|until)\b(?:(?! you\b)[^,]){2,40}?),? you(?:['’]ll| will| shall| must| are to| have to| need to) (?<act>[a-z].+)$/i;
/** "Not the Tuesday crew again: send Marek" */
const INSTEAD = /^(?:no more|not|none)\b[^,:]{3,40}[,:] (?<act>(?<verb>[a-z]+) .+)$/i;
const THEN_ORDER =
  /^(?<lead>(?!you\b).{10,}?)(?:,| [–—-])? (?:(?:and )?so|now|therefore|which means)(?: please)?,? (?<act>(?<verb>[a-z]+) .+)$/i;

/** "For the signature you will send the owner", "the higher band it is, so go back to your committee". */
function led(text: string, why: string, matters: string): string[] {
  const way = wayFirst(text);
  if (way)
    return [
      `${way.lead}, could you ${way.act}? ${why}`,
      `${way.lead}, would it be possible for you to ${way.act}? ${matters}`,
    ];
  const both = claimThenOrder(text);
  if (both) return [`${both.claim}. Could you ${both.act}?`, `${both.claim}. Could you ${both.act}? ${why}`];
  const first = AT_FIRST.exec(text)?.groups;
  if (first)
    return [
      `${capital(first.led ?? '')}, could you ${first.act}? ${why}`,
      `${capital(first.led ?? '')}, would it be possible for you to ${first.act}? ${matters}`,
    ];
  const instead = INSTEAD.exec(text)?.groups;
  if (instead && isVerb(instead.verb ?? '')) return [`Could you ${instead.act}? ${why}`];
  const { lead = '', act = '', verb = '' } = THEN_ORDER.exec(text)?.groups ?? {};
  return isVerb(verb) && !actWanted(lead) ? [`${capital(lead)}. Could you ${act}?`, `Could you ${act}? ${why}`] : [];
}

/** "Send the file", "you have to send the file", "your team must send the file". */
function doing(text: string, who: 'I' | 'we'): string[] | null {
  const why = `${iAm(who)} asking because [your reason].`;
  const before = (/^you\b/i.test(text) ? undefined : DUTY.exec(text)?.groups?.before)?.replace(
    /[,;:–—]\s+(?:and|but|so|as|which is why|(?:I'm|I am|we're|we are)|sorry|afraid|that|,|\s)*$/i,
    '',
  );
  const also = before && actWanted(before.replace(/,? (?:thank you|thanks|please)$/i, ''));
  const led = before && !also ? `${capital(before)}. ` : '';
  const beside = spliced(text);
  const asked = beside && actWanted(beside.first);
  if (beside && asked) return [...besides(asked, beside), `Could you ${asked}? ${why}`];
  const act = actWanted(text);
  const all = also && act ? `${also} and ${act}` : act;
  if (all) return requests(all, who).map((request) => `${led}${request}`);
  const other = OTHERS.exec(text)?.groups;
  if (!other) return null;
  const { thing = '', act: theirs = '' } = other;
  return theirRequests(small(thing), theirs, who);
}
