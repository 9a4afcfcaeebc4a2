import { baseOf } from './participles.ts';
import { clausesOf } from './kept-clauses.ts';
import { withoutDoer } from './doerless.ts';
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
      return / (?:is|was|were|are|would|will|had|has|could|can|did|do|does|wasn['’]t|wouldn['’]t|\w+ed|came|went|ran|held|stood)\b/i.test(
        ` ${said}`,
      )
        ? [
            `${time ? `${capital(time)} ${who}` : capital(who)} understood that ${small(said)}. What has changed since?`,
            `My understanding${time ? ` ${time.charAt(0).toLowerCase()}${time.slice(1)}` : ''} was that ${small(said)}, and [what happened instead]. How do you see it?`.replace(
              'My',
              who === 'we' ? 'Our' : 'My',
            ),
          ]
        : [];
    },
  ],
  [
    /^(?:it was (?:you|your \w+) (?:who|that)|(?:it was )?you(?: yourselves| yourself)?,? (?:who )?)(?: had| have|['’]ve)? ?(?<verb>promised|offered|agreed|confirmed|guaranteed|quoted)(?: me| us)? (?<what>(?!(?:to|that|her|him|them|it)\b)(?!.*\b(?:you|your)\b).+)$/i,
    ({ verb = '', what = '' }, who) => [
      `${capital(what)} was ${verb.toLowerCase()}. Where does that stand on your side?`,
      `What ${who} have in ${who === 'we' ? 'our' : 'my'} notes is ${what}, and [what happened instead]. How do you see it?`,
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
    /^(?:somehow,? |funny how )?(?<thing>(?!you\b).+?) (?:slipped|escaped) (?:your|the) (?:mind|notice|attention|memory)s?\b.*$/i,
    ({ thing = '' }) => [
      `${capital(thing)} didn't come up between us. Could you walk me through it?`,
      `${capital(thing)} wasn't mentioned, and for me that means [the effect]. How does it work?`,
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
    /^(?:because of|thanks to|due to|courtesy of|owing to) your (?<event>(?:(?:late|last-minute|sudden|new|early|second|third) )?(?:changes?|delays?|decision|move|switch|cancellation|update|instructions?|advice|schedule|timeline|silence|request|stop|absence)\b[^,]*?),? (?<rest>(?:we|I|our|my|the)\b.+)$/i,
    ({ event = '', rest = '' }) => [
      `After the ${event}, ${small(rest)}. What happened on your side?`,
      `Since the ${event}, ${small(rest)}. How can we keep that from happening again?`,
    ],
  ],
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
  const plain = core
    .replace(
      /,? (?:really|honestly|seriously|innit|right|no|(?:did|have|do|are|were|was|is|has)n['’]?t (?:you|u|it|they))$/i,
      '',
    )
    .replace(SARCASM, '');
  const told = withoutDoer(plain);
  const soft = undone(plain);
  const shaped = SHAPES.flatMap(([shape, retell]) => {
    const groups = shape.exec(plain)?.groups;
    return groups ? [retell(groups, said.who)] : [];
  });
  return [
    ...(told ? asItHappened(told, said.who) : []),
    ...(shaped[0] ?? []),
    ...(soft ? asItHappened(soft, said.who) : []),
    ...clausesOf(plain)
      .filter((clause) => !YOURS.test(clause) && !MILD.test(clause))
      .flatMap((clause) => asItHappened(clause, said.who)),
    ...unknown({ core, ...said }),
  ];
}

const SARCASM =
  /^(?:bless your (?:heart|soul)|funny (?:how|that)|somehow|as usual|as ever|surprise,? surprise|from your good self|once again|yet again|again),? /i;
/** A clause that still speaks of the reader's doing, or of what might have been. */
const YOURS =
  /\b(?:you|u|yours|your (?:people|team|lot|staff|side|own|man|men|crew|office|company|department|\w+ers?)|would(?:n['’]t)? have|would it)\b/i;
/** A clause that grants something tells nothing of what happened. */
const MILD =
  /^(?:I|we)(?:['’]m| am|['’]re| are)? (?:don['’]?t mind|do not mind|know|like|understand|appreciate|happy|glad|say|think|hope|believe|trust)\b/i;
/** Who did it, hung onto what was done: "at your end", "behind my back". */
const BY_WHOM =
  /(?:,? (?:at|on) your (?:end|side|watch)|,? by (?:you|your (?:own )?\w+(?: (?:team|office|department|people))?)(?: (?:people|lot|guys))?|,? behind (?:my|our) backs?|,? (?:full well|on purpose|deliberately|knowingly|as usual|as always|knowing it))(?=$|[,.;: ])/gi;

const PLEDGED =
  /\b(?<which>the|my|our|those|these) (?<thing>(?:[\w-]+ ){0,3}?[\w-]+) you (?:had |have )?(?:committed to|promised(?: me| us)?|agreed(?: to| on)?|offered(?: me| us)?)\b/gi;

/** The sentence without its culprit: "our instruction was ignored at your end" → "our instruction went unanswered". */
function undone(core: string): string | null {
  const text = core
    .replace(BY_WHOM, '')
    .replace(PLEDGED, '$<which> agreed $<thing>')
    .replace(/\b(?:was|were|got) (?:simply |just )?ignored\b/gi, 'went unanswered');
  return text === core || /\b(?:you|u)\b/i.test(text) ? null : capital(text);
}

const asItHappened = (told: string, who: 'I' | 'we'): string[] => [
  `${told}. What happened on your side?`,
  `${told}, and for ${me(who)} that means [the effect]. How can we make sure it doesn't happen again?`,
];

function unknown({ core, phrases, moment, who }: Pieces): string[] {
  const about = phrases.find((phrase) => isAbout(phrase, core));
  const effect = `For ${me(who)} it has meant [the effect].`;
  if (!about)
    return [
      `${capital(who)} would like to understand how this came about. What happened on your side?`,
      `${capital(who)} would like to understand how this came about, because ${small(effect)} How can we do this differently next time?`,
      `${effect} What got in the way on your side, and how can we avoid it next time?`,
    ];
  const it = `${about}${moment && !/ and /.test(moment) && !about.includes(moment) ? ` ${atMoment(moment)}` : ''}`;
  return [
    `${capital(who)} would like to understand what happened with ${it}. What got in the way on your side?`,
    `Could you walk ${me(who)} through what happened with ${it}? ${effect} How can we do this differently next time?`,
  ];
}

/** Something one can speak of: no time, no person, no figure of speech, and not what is only named in passing at the end. */
const isAbout = (phrase: string, core: string): boolean =>
  /^(?:the|my|our|this|that|these|those)\b/.test(phrase) &&
  phrase.split(' ').length <= LONG_NAME &&
  !NOTHING_IN_PARTICULAR.test(phrase) &&
  !/(?:\bwent|lieves|eighty|\w+teen|hundred)$/i.test(phrase) &&
  core.toLowerCase().indexOf(phrase.toLowerCase()) <= core.length * 0.6;

/** A name longer than this has words in it that are not its own. */
const LONG_NAME = 4;
const NOTHING_IN_PARTICULAR =
  /^(?:this|that|these|those|the)$|\b(?:hours?|times?|days?|weeks?|months?|years?|nights?|mornings?|summer|winter|autumn|spring|part|side|notice|window|way|ways|one|ones|others?|same|best|worst|wrong|right|facts?|truth|moment|whole|first|last|end|eyes?|face|back|hands?|head|man|men|woman|child|children|kids?|people|person|lady|guys?|boss|mother|father|mum|dad|wife|husband|world|street|floor|road|corner|ground|things?|reason|point|mind|words?|name|meantime|table|half|rest|blame|guilt|front|middle|top|bottom|neighbou?rs?|mails?|slip|mess|mistake|fault|team|staff|guests?|caterer|minister|trade|rain|weather|family|clients?|customers?|tenants?|neighbours?|dean|judge|plumber|sister|brother|partners?)(?: of)?$|\b(?:same|only|one|other)\b/i;
