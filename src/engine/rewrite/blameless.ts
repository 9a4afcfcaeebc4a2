import { doerless } from './doerless.ts';
import { atMoment, me, type Pieces } from './reword.ts';
import { capital, small } from './words.ts';

type Retell = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string[];

const PARTICIPLE: Readonly<Record<string, string>> = {
  broke: 'broken',
  forgot: 'forgotten',
  lost: 'lost',
  blew: 'missed',
};
const have = (who: 'I' | 'we') => `${who === 'we' ? 'We' : 'I'} haven't`;
const was = (thing: string) =>
  /(?:[^s]s|\band\b.*)$/i.test(thing.trim().split(/ (?:of|for|from|on|in)\b/)[0] ?? '') ? 'were' : 'was';

/** What happened, told without a culprit; the first shape that fits. */
const SHAPES: readonly (readonly [RegExp, Retell])[] = [
  [
    /^(?:because of|thanks to|due to) (?:you|your [^,]+?),? (?<rest>(?:we|I|our|my|the)\b.+)$/i,
    ({ rest = '' }) => [
      `${capital(rest)}, and I'd like to understand how it came about. What happened on your side?`,
      `What it meant for us is that ${small(rest)}. How can we keep it from happening again?`,
    ],
  ],
  [
    /^(?<thing>(?:the|this|that)\b[^,]+?) (?:is|was) (?:entirely |all |solely )?(?:your (?:own )?fault|down to you|because of you)$/i,
    ({ thing = '' }) => [
      `${capital(thing)} has meant [what it cost you]. What happened on your side?`,
      `I'd like to understand how ${small(thing)} came about. What can we do so that it doesn't happen again?`,
    ],
  ],
  [
    /^you (?:had |have )?promised (?:me |us )?(?<what>(?!to\b|that\b)[^,;]+?)(?: and| but|,|;|$)(?<rest>.*)$/i,
    ({ what = '' }, who) => [
      `${capital(who)} was counting on ${what}, and it hasn't happened. What got in the way?`.replace(
        'We was',
        'We were',
      ),
      `${have(who)} seen ${what} so far. When will that be possible?`,
    ],
  ],
  [
    /^you broke your (?:promise|word) (?:on|about) (?<what>.+)$/i,
    ({ what = '' }, who) => [
      `${who === 'we' ? 'We were' : 'I was'} counting on ${what} as promised, and it hasn't happened. What got in the way?`,
      `${capital(what)} is still open on ${who === 'we' ? 'our' : 'my'} list. When can ${who} expect it?`,
    ],
  ],
  [
    /^(?:you|(?<side>your \w+)) (?:failed|neglected|forgot) to (?<act>.+)$/i,
    ({ act = '' }, who) => [
      `${capital(who)} had hoped you would ${act}. What got in the way?`,
      `${capital(who)} would have needed someone to ${act}. How can we set that up for next time?`,
    ],
  ],
  [
    /^(?:you|your \w+) (?:didn't|did not|haven't|have not|never)(?: even)? (?:bother(?:ed)? to )?(?<act>(?:read|check|tell|listen|reply|answer|call|send|look|inform|mention|ask|confirm|show)\b.*)$/i,
    ({ act = '' }, who) => [
      `${capital(who)} would have needed someone to ${act}, and as far as ${who} can see that hasn't happened. What got in the way?`,
      `It would have helped ${who === 'we' ? 'us' : 'me'} for someone to ${act}. How can we make that work next time?`,
    ],
  ],
  [
    /^you (?:misled|lied to|deceived) (?:me|us) about (?<what>.+)$/i,
    ({ what = '' }, who) => [
      `What ${who} now hear about ${what} differs from what ${who} had understood. Could you walk me through it?`,
      `${who === 'we' ? "We're" : "I'm"} confused about ${what}, because [what you had understood]. How does it work?`,
    ],
  ],
  [
    /^you (?:knew|were aware) (?:all along )?(?:about|of) (?<what>.+?)(?: when .+)?$/i,
    ({ what = '' }, who) => [
      `${capital(who)} would have liked to hear about ${what} earlier. When did it come up on your side?`,
      `Hearing about ${what} so late has meant [the effect on you]. How can we deal with it now?`,
    ],
  ],
  [
    /^(?:you|your \w+)(?:'ve| have| has| are| is)?(?: been)? (?:ignored|ignoring|never answered|never replied to|never responded to|didn't answer|did not answer|didn't reply to) (?<what>.+)$/i,
    ({ what = '' }, who) => [
      `${have(who)} had an answer to ${what}, so I'm not sure what reached you. Could you tell me where things stand?`,
      `Without an answer to ${what}, ${who} can't [what you can't do]. When could ${who} have one?`,
    ],
  ],
  [
    /^(?:you|your \w+)(?: have| has|'ve)?(?: also| just| again)? (?<verb>missed|lost|wasted|delayed|damaged|broke|botched|ruined|forgot|neglected) (?<what>(?:the|my|our|a|an|two|three|\d+|another)\b(?:(?! and (?:you|your)\b)[^,])*?)(?<rest>(?: again| twice| without\b.*| on\b.*)?)$/i,
    ({ verb = '', what = '', rest = '' }) => [
      `${capital(what)} ${was(what)} ${PARTICIPLE[verb.toLowerCase()] ?? verb.toLowerCase()}${rest}. What happened, and how can we avoid it next time?`,
      `With ${small(what)} ${PARTICIPLE[verb.toLowerCase()] ?? verb.toLowerCase()}${rest}, [the effect on you]. What would prevent that in future?`,
    ],
  ],
];

/** A reproach as what happened, what it meant, and a question; where its shape is unknown, what it is about is kept. */
export function withoutBlame({ core, ...said }: Pieces): string[] {
  const told = doerless(core.replace(/,? (?:really|honestly|seriously|innit|right|no)$/i, ''));
  const shaped = SHAPES.flatMap(([shape, retell]) => {
    const groups = shape.exec(core)?.groups;
    return groups ? [retell(groups, said.who)] : [];
  });
  return [...(told ? asItHappened(told, said.who) : []), ...(shaped[0] ?? []), ...unknown(said)];
}

const asItHappened = (told: string, who: 'I' | 'we'): string[] => [
  `${told}. What happened on your side?`,
  `${told}, and for ${me(who)} that means [the effect]. How can we make sure it doesn't happen again?`,
];

function unknown({ what, moment, who }: Omit<Pieces, 'core'>): string[] {
  const it = `${what ? ` with ${what}` : ''}${moment ? ` ${atMoment(moment)}` : ''}`;
  return [
    `${capital(who)} would like to understand what happened${it || ' here'}, because for ${me(who)} it has meant [the effect]. What got in the way?`,
    `What happened${it} has left ${me(who)} with [the effect]. How can we do this differently next time?`,
  ];
}
