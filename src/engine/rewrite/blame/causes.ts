import { withoutCulprit } from './because-of.ts';
import { asItIs } from './as-it-is.ts';
import { hadYou, joined } from './had-you.ts';
import { baseOf, participleOfPast, pastOf } from '../participles.ts';
import { withoutWhichYou } from './which-you.ts';
import { capital } from '../words.ts';

/** A sentence that wraps a charge up, and the plain sentence inside it. */
type Unwrap = readonly [RegExp, (groups: Readonly<Record<string, string>>) => string | null];

/** "You who has" → "you have". */
const agreeing = (clause: string): string =>
  clause.replace(
    /^you (?<verb>has|was|is) /i,
    (_, verb: string) => `you ${verb === 'has' ? 'have' : verb === 'was' ? 'were' : 'are'} `,
  );

/** The shapes in which a charge is wrapped up, each with an example; what is inside is told on. */
const WRAPPED: readonly Unwrap[] = [
  // "It was your auger that stood in the rain", "it's you people who put the wrong stickers on"
  [
    /^(?:.*, )?(?:it(?:['’]s| is| was)|was it(?: not)?|it wasn['’]t .+, it was) (?<doer>you(?: people| lot| yourselves)?|your (?!fault|job|duty|turn|idea|mistake)(?:own )?\w+(?: \w+)?) (?:who|that|which) (?<rest>.+)$/i,
    ({ doer, rest = '' }) => {
      const told = rest.replace(/(?<=,? and (?:my|our|the|your) \w+) (?:who|that) (?=\w)/i, ' ');
      return /^(?:we|I|the|my|our)\b/i.test(told) ? `${told} ${doer}` : agreeing(`${doer} ${told}`);
    },
  ],
  // "It is your fault that the cheese is warm", "it is through your carelessness that we are out of the league"
  [
    /^it(?:['’]s| is| was) (?:(?:all |entirely |only |purely )?(?:your|because of|due to|owing to|thanks to|through|by|down to) ?[^,]{0,30}?) that (?<rest>.+)$/i,
    ({ rest }) => rest ?? null,
  ],
  // "That the manuscript leaked is down to your intern's open laptop"
  [
    /^that (?<what>(?!was\b|is\b|has\b).+?) (?:(?:is|was) (?:down to|owed to|because of|due to|thanks to|no mystery)|has (?:everything|a lot|much) to do with)\b.*$/i,
    ({ what }) => what ?? null,
  ],
  // "The reason we are in arrears is the wrong meter your man put in"
  [
    /^the (?:only |real )?reason (?:why |that )?(?<what>.+?) is (?:that )?(?<why>(?:the|an?) [^,]+?)(?: (?:that |which )?(?:you|your)\b.*)?$/i,
    ({ what, why }) => `${what} because of ${why}`,
  ],
  [
    /^the (?:only |real )?reason (?:why |that )?(?<what>.+?) is that (?<why>(?:you|your)\b.+)$/i,
    ({ what, why }) => `${what} because ${why}`,
  ],
  // "The delay is fully attributable to your side, as the samples were approved only on 29 May"
  [
    /^(?<what>(?:the|this|that|our|my) [^,]+?) (?:is|was) (?:\w+ly )?(?:attributable|owing|due|down) to (?:you|your (?:good )?\w+),? (?:as|because|since) (?<why>.+)$/i,
    ({ what, why }) => `${what} came about because ${why}`,
  ],
  // "The overspend has a name, and it's the change orders that were approved"
  [
    /^(?<what>(?:the|this|that) [^,]+?) has (?:a|one) (?:name|source|cause|author),? and (?:it['’]s|it is|that is|that['’]s) (?<why>(?:the|an?) .+)$/i,
    ({ what, why }) => `${what} comes from ${why}`,
  ],
  // "With a little more care on your part, the seals would still hold"
  [
    /^with (?:a (?:little|bit)|some) (?:more |of )?(?:care|attention|effort|thought|notice)(?: (?:on|from|at) your \w+)?,? (?<then>.+)$/i,
    ({ then = '' }) => asItIs(then),
  ],
  // "Having blocked the text in Geneva, your delegation now complains that there is none"
  [
    /^having (?<verb>\w+) (?<rest>[^,]+), (?:you|your [\w’'-]+)\b.+$/i,
    ({ verb = '', rest }) => ((participleOfPast(verb) ?? baseOf(verb)) ? `you ${verb} ${rest}` : null),
  ],
  // "If you'd got past page one you'd know that stills were included"
  [
    /^if you(?:['’]d| had) [^,]+?,? you(?:['’]d| would) (?:know|see|have known|have seen) that (?<rest>[^,]+)(?:, and .*)?$/i,
    ({ rest }) => rest ?? null,
  ],
  // "I don't believe for a moment that the clause dropped out by accident"
  [
    /^(?:I|we) (?:don['’]?t|do not) believe(?: for (?:a|one) (?:moment|second|minute))? (?:that )?(?<rest>(?:the|my|our|this|that) .+?) by (?:accident|chance|mistake)$/i,
    ({ rest }) => rest ?? null,
  ],
  // "Because your people did not dry the electrodes we lose two weeks", "since you took over the accounts nothing adds up"
  [
    /^(?:ever )?(?<joint>because|since) (?<done>(?:you|your \w+)\b[^,]+?),? (?<rest>(?:I|we|nothing|everything|it) (?:now |have |had |has |was |were )*\w+.*|(?<=,) .+|the \w+(?: \w+)? (?:is|are|has|have|was|were|don['’]t|doesn['’]t|went|\w+ed)\b.*)$/i,
    ({ joint = '', done, rest = '' }) => `${rest.trim()} ${joint.toLowerCase()} ${done}`,
  ],
  // "By changing the date you cost us the deposit"
  [
    /^by (?<verb>\w+ing) (?<what>[^,]+?),? you (?<did>(?:have |had )?\w+ .+)$/i,
    ({ verb = '', what, did = '' }) => {
      const base = baseOf(verb);
      return base ? `you ${pastOf(base)} ${what}, and that ${did.replace(/^have /i, 'has ')}` : null;
    },
  ],
  // "What you told us about the parking was not true", "we were misled about the terms"
  [
    /^what (?:you|your \w+) (?:told|said to|promised) (?<whom>me|us)(?: about (?<what>.+?))? (?:was|is) (?:not true|untrue|wrong|a lie|false|rubbish)\b.*$/i,
    ({ whom, what }) =>
      `what ${whom === 'us' ? 'we were' : 'I was'} told${what ? ` about ${what}` : ''} was not correct`,
  ],
  [
    /^(?<whom>I|we) (?<was>was|were) (?:misled|lied to|deceived) about (?<what>.+?)(?: by your? .+)?$/i,
    ({ whom = '', was, what }) => `what ${whom.replace('W', 'w')} ${was} told about ${what} was not correct`,
  ],
  // "Not once this quarter has a report arrived"
  [
    /^not once (?<time>.*?) ?(?<aux>has|have|did|had) an? (?<what>\w+) (?<rest>.+)$/i,
    ({ time, aux, what, rest }) => `${time ? `${time} ` : ''}no ${what} ${aux} ${rest}`,
  ],
  // "Nobody made you tear out the old drain", "how could you let the policy lapse?", "you chose to sail without a pilot"
  [
    /^(?:nobody|no one) (?:made|forced|asked) you (?:to )?(?<verb>\w+) (?<rest>.+)$/i,
    ({ verb = '', rest }) => `you ${pastOf(verb)} ${rest}`,
  ],
  [
    /^how could (?<doer>you|your \w+) (?:possibly |ever )?(?<verb>\w+) (?<rest>.+)$/i,
    ({ doer, verb = '', rest }) => `${doer} ${pastOf(verb)} ${rest}`,
  ],
  [
    /^(?:do|did) you (?:realise|realize|know|understand)(?: that)? (?<rest>(?:the|we|I|my|our)\b.+)$/i,
    ({ rest }) => rest ?? null,
  ],
  // "Was it right?" asked as a charge: "why was I not told?", "why have you moved the date?"
  [
    /^why (?<is>was|were|am|are) (?<whom>I|we|the \w+|my \w+|our \w+) (?<rest>(?:not|never|only|the last|the only)\b.+)$/i,
    ({ is, whom, rest = '' }) => `${whom} ${is} ${rest.replace(/^never/i, 'not')}`,
  ],
  [/^why (?:have|had|has) (?<doer>you|your \w+) (?<rest>\w+ .+)$/i, ({ doer, rest }) => `${doer} have ${rest}`],
  [
    /^why did (?<doer>you|your \w+) (?<verb>\w+) (?<rest>.+)$/i,
    ({ doer, verb = '', rest }) => `${doer} ${pastOf(verb)} ${rest}`,
  ],
  // "Who left the urn on?", "who gave you permission to cut my tree?", "would it have killed you to ring the bell?"
  [
    /^who (?:gave you|said you had) (?:the |any )?(?:permission|right|authority) to (?<verb>\w+) (?<rest>.+)$/i,
    ({ verb = '', rest }) => `you ${pastOf(verb)} ${rest}`,
  ],
  [
    /^who (?:was it )?(?:that )?(?<verb>(?!(?:told|gave) you|said|asked|wanted|needed|had)\w+) (?<rest>.+?)(?:,? if not you.*)?$/i,
    ({ verb = '', rest }) => (verb === 'let' || participleOfPast(verb) ? `you ${verb} ${rest}` : null),
  ],
  [
    /^would it (?:really )?have (?:killed|hurt) (?<doer>you|your \w+) to (?<rest>.+)$/i,
    ({ doer, rest }) => `${doer} didn't ${rest}`,
  ],
  // "Left my gate open again": the tag behind it told who
  [
    /^(?<verb>left|lost|forgot|took|sold|broke|told|sent|gave) (?<rest>(?:my|our|the|it|me|us)\b.+)$/i,
    ({ verb = '', rest }) => `you ${verb.toLowerCase()} ${rest}`,
  ],
  // "I don't believe you have kept a single date", "all that was asked of you was to switch one meter"
  [
    /^(?:I|we) (?:don['’]?t|do not) (?:think|believe) (?<doer>you|your \w+)(?: have|['’]ve) (?<rest>.+)$/i,
    ({ doer, rest }) => `${doer} haven't ${rest}`,
  ],
  [/^because (?<rest>(?:you|your \w+)\b[^,]+)$/i, ({ rest }) => rest ?? null],
  [/^all that was asked of you (?<rest>was to .+)$/i, ({ rest }) => `all that was asked ${rest}`],
  // "Your failure to disclose the 2019 claim has cost my client nine months"
  [
    /^your (?:own )?(?:failure|refusal|inability|neglect) to (?<act>[^,]+?)(?:, [^,]+,)? (?<has>has|have|had) (?<did>\w+ .+)$/i,
    ({ act, did }) => `you didn't ${act}, and that has ${did}`,
  ],
  // "How is it that our price is known?", "it is not our fault that nobody was there"
  [
    /^(?:how (?:can it be|is it|come)|it(?:['’]s| is| was)(?: not|n['’]t) (?:my|our) fault|it has come to (?:my|our) attention)(?: that)? (?<rest>.+)$/i,
    ({ rest }) => rest ?? null,
  ],
  // "It is now the fourth time this month that you let us wait"
  [
    /^(?:it|this|that)(?:['’]s| is| was)(?: now)? the (?<nth>\w+ time)(?: (?:in )?(?<when>this \w+|running))? (?:that )?(?<rest>.+)$/i,
    ({ nth, when, rest }) => `${rest} for the ${nth}${when ? ` ${when}` : ''}`,
  ],
  // "On your watch the membership fell", "funny how the tips disappear", "with you people the scales are out"
  [
    /^(?:on your watch|with you(?: people| lot)?|(?:it['’]s |it is )?(?:funny|amazing|strange|curious|odd|remarkable) (?:how|that)|always the same with you),? (?<rest>(?!you\b).+)$/i,
    ({ rest }) => rest ?? null,
  ],
];

/** "owing to carelessness on the part of your kitchen": a verdict and whose it is. */
const WHOSE =
  /(?:^|,? )(?:owing|due|thanks) to (?:the |sheer |pure )*\w+ness(?: (?:of|by|on the part of) your \w+(?: \w+)?)?(?=,| (?:we|I|our|my)\b|$)/i;
/** "knowing full well they were sold out": what was so when it was done. */
const KNOWING =
  /,? knowing (?:full well |perfectly well |very well )?(?:that )?(?=(?:the |my |our )?\w+ (?:was|were|had)\b)/i;
const TAIL =
  /(?:,? and I have your [^,]+ to thank for (?:it|that)|,? if not you(?:r .*)?|,? (?:and|as|but) you (?:damn |bloody )?(?:well )?know (?:it|that|this)|,? and (?:that|this)(?:['’]s| is| was) (?:all |entirely )?(?:down to|on|because of|your (?:idea|fault|doing)|thanks to)\b.*|,? and don['’]t (?:tell me|pretend|say)\b.*|,? (?:huh|eh|innit|really)|,? plain and simple|,? (?:and )?not (?:by )?(?:ours|mine|us|me|our \w+)|,? and (?:I|we) (?:don['’]t believe|do not believe|doubt|refuse to believe|can['’]t believe) (?:that |it |this )(?:was|is) (?:an? )?(?:oversight|accident|coincidence|mistake|chance)|,? and you (?:all )?let (?:it|this) happen|,? to my face|,? thank you very much|,? (?:on purpose|deliberately|out of pure \w+|full well))$/i;

/** What a charge is wrapped in taken off, as far as it goes; the sentence itself where nothing is. */
export function unwrapped(core: string): string {
  const bare = withoutWhichYou(
    capital(core.replace(WHOSE, '').trim()).replace(TAIL, '').replace(KNOWING, ' when ').replace(/\?$/, ''),
  );
  for (const [shape, inside] of WRAPPED) {
    const groups = shape.exec(bare)?.groups;
    const plain = groups && inside(groups);
    if (plain) return withoutCulprit(plain) ?? plain;
  }
  const would = hadYou(bare);
  return would ? joined(would) : (withoutCulprit(bare) ?? bare);
}
