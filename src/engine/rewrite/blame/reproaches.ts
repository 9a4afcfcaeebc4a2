import { isMistold } from './mistold.ts';
import { baseOf } from '../participles.ts';
import { sideOf } from '../opened.ts';
import { me } from '../reword.ts';
import { capital, small } from '../words.ts';

type Retell = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string[];

/** Somebody else who was told it: "the Tate it was a collaboration". */
const OTHERS_TOLD = /^(?:the|my|our) (?:\S+ ){1,2}(?:it|he|she|they|we|I|there)(?:['’]\w+)? /i;

/** What happened, told without a culprit; the first shape that fits. */
const SHAPES: readonly (readonly [RegExp, Retell])[] = [
  [
    /^(?<ours>I|we)(?:['’]d| would) (?:have )?(?<done>\w+)(?<rest> .+?)?,? (?:if|had) (?:only )?(?:you|your)\b.+$/i,
    ({ ours = '', done = '', rest = '' }) => {
      const act = `${baseOf(done) ?? (/^(?:a|the|our|my|no)$/i.test(done) ? `have ${done}` : done)}${rest}`;
      return [
        `${capital(ours)} had hoped to ${act}. What got in the way on your side?`,
        `${capital(ours)} had planned to ${act}, and [what happened instead]. How can we get there now?`,
      ];
    },
  ],
  [
    /^(?:(?:and|but|so|then) )?(?<when>(?:in|on|last|at|by|back in|since|after) (?!the (?:end|whole|same)\b)[^,]{2,28}?,? )?(?:you|your \w+)(?: [^,]{3,40}? and)?(?:['’]d| had| have|['’]ve| then| also| even| just| all| clearly)* (?:told|assured|promised|swore|said|guaranteed|confirmed|convinced|let|led|gave)(?: to)?(?: (?:me|us) (?:to )?(?:think|believe|understand)| (?:me|us) your word| me| us| your word)?(?<then> (?:in|on|last|at|back in) \w+)?(?:,? that)? (?<claim>(?:this|it|the|we|I|there|that|our|my|everything|nothing|all|no|he|she|they|\w+(?= (?:is|was|were|are|would|had|will)\b))\b(?:['’]\w+)? (?!year\b|week\b|month\b|day\b).+)$/i,
    ({ when = '', then = '', claim = '' }, who) => {
      const said = claim.replace(
        /(?:,|;)? (?:and|but|so|only|while|yet|before|until|when)(?: only)?(?: then| now| yet| still)? .*$/i,
        '',
      );
      const time = (when || then).trim().replace(/,$/, '');
      return !OTHERS_TOLD.test(said) &&
        / (?:is|was|were|are|would|will|had|has|could|can|did|do|does|wasn['’]t|wouldn['’]t|\w+ed|came|went|ran|held|stood)\b/i.test(
          ` ${said}`,
        )
        ? [
            `${time ? `${capital(time)} ${who}` : capital(who)} understood that ${small(said)}. What has changed since?`,
            `${capital(sideOf(who))} understanding${time ? ` ${time.charAt(0).toLowerCase()}${time.slice(1)}` : ''} was that ${small(said)}, and [what happened instead]. How do you see it?`,
          ]
        : [];
    },
  ],
  [
    /^(?:it was (?:you|your \w+) (?:who|that)|(?:it was )?you(?: yourselves| yourself)?,? (?:who )?)(?: had| have|['’]ve)? ?(?<verb>promised|offered|agreed|confirmed|guaranteed|quoted)(?: me| us)? (?<what>(?!(?:to|that|her|him|them|it|in|on|at|by|over|during|with)\b)(?!.*\b(?:you|your)\b).+)$/i,
    ({ verb = '', what = '' }, who) => [
      `${capital(what)} was ${verb.toLowerCase()}. Where does that stand on your side?`,
      `What ${who} have in ${sideOf(who)} notes is ${what}, and [what happened instead]. How do you see it?`,
    ],
  ],
  // "One call from you, just one, and none of this would have happened"
  [
    /^(?:just )?(?:one|a single|a) (?<what>(?:phone )?(?:call|e-?mail|mail|message|text|letter|line|visit|photo|signature))(?: from (?:you|your \w+))?(?:, just one)?(?<rest>(?: (?:to|in|on|at|before|about) [^,]+)?),? and .*\bwould(?:n['’]t|['’]ve)?\b.*$/i,
    ({ what = '', rest = '' }, who) => [
      `${capital(who)} had hoped for a ${what.toLowerCase()}${rest}. What got in the way on your side?`,
      `A ${what.toLowerCase()}${rest} would have helped ${me(who)}. How can we make that work next time?`,
    ],
  ],
  [
    /^(?:(?:once|yet) )?again!*$/i,
    (_, who) => [
      'This has happened again. What got in the way on your side?',
      `It has happened again, and for ${me(who)} that means [the effect]. How can we make sure it was the last time?`,
    ],
  ],
  [
    /^it (?:is|was) your (?:job|responsibility|duty|task|turn) to (?<act>[^,]+)(?:,? (?:and )?not (?:ours|mine))?$/i,
    ({ act = '' }, who) => [
      `${capital(who)} had understood that you would ${act}. How did you see it?`,
      `${capital(who)} had counted on you to ${act}, and [what happened instead]. Who takes that on from here?`,
    ],
  ],
  [
    /^(?:somehow,? |funny how )?(?<thing>(?!you\b).+?)(?: (?:seems? to have|has|have|had|must have|may have))? (?:slipped|escaped) (?:your|the) (?:mind|notice|attention|memory)s?\b.*$/i,
    ({ thing = '' }, who) => [
      `${capital(thing)} didn't come up between us. Could you walk ${me(who)} through it?`,
      `${capital(thing)} wasn't mentioned, and for ${me(who)} that means [the effect]. How does it work?`,
    ],
  ],
  [
    /^your (?:\w+ )?(?:failure|silence|delays?|refusal|neglect|mistakes?|errors?|decision|changes?|carelessness|slowness|inaction|\w+ing)\b.*? (?:has|have|had) (?:already |now |just |also )*(?<did>(?:\w+ed|cost|put|left|made|set|lost|thrown) (?:us|me|our|my|the|this|a|an)\b.+)$/i,
    ({ did = '' }, who) => [
      `This has ${did}, and ${who} would like to understand how it came about. What happened on your side?`,
      `[What happened] has ${did}. How can we make sure it doesn't happen again?`,
    ],
  ],
  [
    /^you (?:knew|were aware of|had known|have known) (?:it|this|that|all along|about it)\b.*$/i,
    (_, who) => [
      `Hearing of it so late has meant [the effect on you] for ${me(who)}. When did it come up on your side?`,
      `${capital(who)} would have liked to hear of it earlier, because [your reason]. How can we deal with it now?`,
    ],
  ],
  [
    /^(?:because of|thanks to|due to) (?:you(?: lot| people| guys)?,?|your [^,]+,) (?<rest>(?:we|I|it|our|my|the|there|half)\b.+)$/i,
    ({ rest = '' }, who) => [
      `${capital(rest)}, and ${who} would like to understand how it came about. What happened on your side?`,
      `What it meant for ${me(who)} is that ${small(rest)}. How can we keep it from happening again?`,
    ],
  ],
  // "You could have told me before I gave notice", "would've been nice to know about the lien before we paid"
  [
    /^(?:you (?:could|might|should)|(?:it )?would)(?: have|['’]ve) (?:been nice (?:of you )?to (?=know|hear|mention))?(?<verb>told|mentioned|warned|know|hear|mention)(?: (?:me|us)\b)?(?<rest>(?: .+)?)$/i,
    ({ verb = '', rest = '' }, who) => [
      `${capital(who)} would have liked to ${/^(?:know|hear)/i.test(verb) ? verb : /^mention/i.test(verb) ? 'hear about' : `be ${verb}`}${rest}. What got in the way on your side?`,
    ],
  ],
  // "You've clearly not understood what I asked for"
  // "If my yard floods again it's on your crew"
  [
    /^(?:you|your \w+) (?:didn't|did not|haven't|have not|never)(?: even)? (?:bother(?:ed)? to )?(?<act>(?:read|check|tell|listen|reply|answer|call|send|look|inform|mention|ask|confirm|show)\b.*)$/i,
    ({ act = '' }, who) => [
      `${capital(who)} would have needed someone to ${act}, and as far as ${who} can see that hasn't happened. What got in the way?`,
      `It would have helped ${me(who)} for someone to ${act}. How can we make that work next time?`,
    ],
  ],
];

/** What the first shape that fits tells; nothing where none does. */
export function retold(plain: string, who: 'I' | 'we'): string[] {
  for (const [shape, retell] of SHAPES) {
    const found = shape.exec(plain);
    if (found) return retell(found.groups ?? {}, who).filter((way) => !isMistold(way));
  }
  return [];
}
