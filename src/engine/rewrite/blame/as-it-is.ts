import { was } from './event.ts';
import { baseOf, pastOf } from '../participles.ts';
import { isPlural } from '../topics.ts';

type Fact = (groups: Readonly<Record<string, string>>) => string | null;

const OURS = String.raw`(?<ours>I|we)(?:['’]d| would| should)`;
/** "the ceiling", "my aunt": of nobody and nothing there is no opposite to tell. */
const THING = String.raw`(?<thing>(?:the|my|our|this|that|these|those|half|all|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty|[a-z]+teen|\d+)\b[^,]*?)(?:['’]d| would)`;
const NOT = String.raw`(?: not|n['’]?t)`;
const STILL = String.raw`(?<still> still| now| all)?`;
const am = (ours: string): string => (/^we$/i.test(ours) ? 'are' : 'am');
const are = (thing: string): string => (isPlural(thing) ? 'are' : 'is');

/** "been lost" → "was lost", "spent" → "spent"; null for what is no participle. */
function pastOfParticiple(subject: string, participle: string): string | null {
  if (participle === 'been') return was(subject);
  if (participle === 'had') return 'had';
  const base = baseOf(participle);
  return base ? pastOf(base) : /^[a-z]{3,}ed$/.test(participle) ? participle : null;
}

/** What would be, would not be, would have been and would not have been, and how it therefore is or was. */
const SHAPES: readonly (readonly [RegExp, Fact])[] = [
  // "the show wouldn't have gone dark"
  [
    new RegExp(String.raw`^(?:${OURS}|${THING})${NOT} (?:have|of|['’]ve) gone (?<rest>.+)$`, 'i'),
    ({ ours, thing, rest }) => `${ours ?? thing} went ${rest}`,
  ],
  // "we wouldn't have lost the slot" → "we lost the slot", "my aunt wouldn't have spent a night there"
  [
    new RegExp(
      String.raw`^(?:${OURS}|${THING})${NOT} (?:have|of|['’]ve) (?<done>been|had|[a-z]+(?:ed|t|n|d|ne|ng)|cut|put|run|cost|hit|set|let|quit) (?<rest>.+)$`,
      'i',
    ),
    ({ ours, thing, done = '', rest }) => {
      const past = pastOfParticiple(ours ?? thing ?? '', done);
      return past && `${ours ?? thing} ${past} ${rest}`;
    },
  ],
  // "none of this would have reached the ombudsman" → "this reached the ombudsman"
  [
    /^none of (?<what>this|it|that) would(?: ever)? (?:have|of|['’]ve) (?:ever )?(?<done>[a-z]+)(?<rest>(?: .+)?)$/i,
    ({ what = '', done = '', rest }) => {
      const past = done === 'come' ? 'came' : pastOfParticiple(what, done);
      return past && `${what.toLowerCase()} ${past}${rest}`;
    },
  ],
  // "none of this would be necessary"
  [
    /^none of (?<what>this|it|that) would be (?<rest>necessary|needed)$/i,
    ({ what = '', rest }) => `${what.toLowerCase()} is ${rest}`,
  ],
  // "I wouldn't be standing here", "we'd not need a second van"
  [
    new RegExp(String.raw`^${OURS}${NOT} (?:now )?(?<verb>be|have|need) (?:to have )?(?<rest>.+)$`, 'i'),
    ({ ours = '', verb = '', rest }) => `${ours} ${verb === 'be' ? am(ours) : verb} ${rest}`,
  ],
  [
    new RegExp(String.raw`^${THING}${NOT} (?:now )?be (?<rest>.+)$`, 'i'),
    ({ thing = '', rest }) => `${thing} ${are(thing)} ${rest}`,
  ],
  // "neither of us would be writing at this hour"
  [/^(?:neither|none) of us would (?:now )?be (?<rest>\w+ing\b.+)$/i, ({ rest }) => `we are both ${rest}`],
  // "there would be no ceiling to argue over now" → "there is a ceiling to argue over now"
  [/^there(?:['’]d| would) be no (?<what>(?:need|reason|call|cause|point|talk)\b.*)$/i, () => null],
  [
    /^there(?:['’]d| would) be no (?<what>(?<first>\w+).*)$/i,
    ({ what = '', first = '' }) =>
      isPlural(first) ? `there are ${what}` : `there is ${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${what}`,
  ],
  // "my ceiling would still be up" → "my ceiling is not up any more"
  [
    new RegExp(String.raw`^${THING}${STILL} (?<more>still |now )?be (?<rest>(?!a\b|an\b)(?:(?! than\b).)+)$`, 'i'),
    ({ thing = '', still = '', more = '', rest }) =>
      `${thing} ${are(thing)} not ${rest}${/still/i.test(still + more) ? ' any more' : ''}`,
  ],
  // "the goods would have arrived in May" → "the goods did not arrive in May"
  [
    new RegExp(
      String.raw`^${THING}${STILL} (?:have|of|['’]ve) (?:(?<passive>been) )?(?<done>\w+)(?<rest>(?: .+)?)$`,
      'i',
    ),
    ({ thing = '', passive, done = '', rest = '' }) => {
      const base = baseOf(done);
      if (passive) return `${thing} ${was(thing)} not ${done}${rest}`;
      return base ? `${thing} did not ${base}${rest}` : null;
    },
  ],
  // "we would have closed in March", "we'd have a dry cellar today"
  [
    new RegExp(String.raw`^${OURS}${STILL} (?<act>(?:have|be|know)\b.+)$`, 'i'),
    ({ ours = '', act = '' }) =>
      `${ours} had hoped to ${act.replace(
        /^have (?<done>\w+(?:ed|t|d|n|de|en|ne|g)|run|cut|put)\b/i,
        (_, done: string) => baseOf(done) ?? `have ${done}`,
      )}`,
  ],
];

/** What would be otherwise, told as it is: "we would not be late" → "we are late"; null where that cannot be told safely. */
export function asItIs(outcome: string): string | null {
  if (/\byou\b|^(?:none|nothing)\b(?! of (?:this|it|that)\b)/i.test(outcome)) return null;
  for (const [shape, fact] of SHAPES) {
    const groups = shape.exec(outcome)?.groups;
    if (groups) return fact(groups);
  }
  return null;
}
