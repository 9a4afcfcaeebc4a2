import { baseOf, isBase, participleOfBase, participleOfPast } from '../participles.ts';
import { was, type Event } from './event.ts';
import { asSubject } from '../pronouns.ts';
import { isPlural } from '../topics.ts';

/** What somebody promised, said, knew or agreed to, told as what was said and what came of it. */
export const GIVEN_WORDS: readonly Event[] = [
  // "agreed to Net 45 in the room", "had your lawyers write Net 90"
  [
    /^agreed (?:to|on) (?<what>(?:\p{Lu}\p{L}+ )?[$€£]?\d\S*(?: (?:percent|per cent|euros?|dollars?|pounds?|days?|weeks?|months?|%))?)(?<tail>(?:$|,| ).*)$/iu,
    ({ what = '', tail }) => `${what} was agreed${tail}`,
  ],
  [
    /^had (?:your|the) \w+ (?<verb>\w+) (?<what>.+)$/i,
    ({ verb = '', what = '' }) => {
      const participle = isBase(verb) ? participleOfBase(verb) : undefined;
      return participle ? `${what} ${was(what)} ${participle}` : null;
    },
  ],
  // "called it \"nearly new\"", "come up with another condition"
  [
    /^call(?:ed)? (?<what>it|them|me|us) (?<name>["“'‘]?[\w-].*)$/i,
    ({ what = '', name }) => `${asSubject(what)} ${was(asSubject(what))} called ${name}`,
  ],
  [
    /^(?<come>come|came) up with (?<what>(?:an?|another|new|more|some|yet another) [^,]+)$/i,
    ({ come = '', what = '' }) => `${what} ${/^came/i.test(come) ? 'came' : isPlural(what) ? 'come' : 'comes'} up`,
  ],
  // "knew about the road closure on Tuesday"
  [
    /^knew (?:about|of) (?<what>(?:the|my|our|this|that)(?: [\w'’-]+){1,3}?)(?<when> (?:on|from|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d+)|since|by|last|a \w+ before|weeks|months|days)\b.*)$/i,
    ({ what = '', when }) => `${what} ${was(what)} known about${when}`,
  ],
  // "shook my hand on 62 dollars a tonne", "shook on it"
  [/^shook (?:(?:my|our) hands? |hands )?on (?<what>.+)$/i, ({ what }) => `we shook hands on ${what}`],
  // "were supposed to send the numbers", "promised to call"
  [
    /^(?:were|was|are|is) (?:supposed|meant|due|going|to have been) to (?<act>.+)$/i,
    ({ act }, who) => `${who} had understood that you would ${act}`,
  ],
  [
    /^(?:promised|agreed|undertook|swore|offered|pledged) (?:me |us )?to (?<act>\w+ .+)$/i,
    ({ act = '' }, who) => (isBase(act.split(' ')[0] ?? '') ? `${who} had understood that you would ${act}` : null),
  ],
  // "swore blind there'd be no more viewings"
  [
    /^(?:swore|assured|guaranteed|promised)(?: blind)?(?: me| us)?(?: on the phone)?(?: that)? (?<what>(?!(?:the|my|our) \w+ that\b)(?:there|it|the|my|our|we|I|they|no|nobody|nothing)(?:['’]\w+)? .+)$/i,
    ({ what = '' }, who) =>
      / (?:was|were|is|are|would|will|had|has|have)\b|^\w+['’](?:d|s|ll)\b/i.test(what)
        ? `${who} ${was(who)} told ${what}`
        : null,
  ],
  // "were paid to watch the kids"
  [/^(?:were|are) (?:paid|hired|asked) to (?<act>.+)$/i, ({ act }) => `the job was to ${act}`],
  // "were told about the wiring in 2021"
  [
    /^(?:were|had been) told (?:about|of) (?<what>.+)$/i,
    ({ what }) => `${what?.replace(/^(?<thing>\S+['’]s \w+|(?:the|my|our) \w+|\S+)/i, '$<thing> was raised')}`,
  ],
  // "did nothing about it", "did not keep your word to my father"
  [/^did (?:nothing|sod all|bugger all|fuck all)(?: about it)?$/i, () => 'nothing was done'],
  [/^did (?:the|the exact) opposite$/i, () => 'the opposite was done'],
  [/^did not$|^didn['’]?t$/i, () => 'it has not happened'],
  [
    /^(?:didn['’]t keep|broke) (?:your|the) (?:word|promises?)(?<about> (?:about|on|regarding|over|to|with) [^,]+)?(?<when>, (?:neither|not) (?:in|on) .+)?$/i,
    ({ about = '', when = '' }) => `what was agreed${about.replace(/^ to /i, ' with ')} has not come about${when}`,
  ],
  [
    /^didn['’]t (?:keep|stick) to (?<what>.+)$/i,
    ({ what = '' }) =>
      `${what.replace(/^a single(?: one)? of /i, 'none of ')} ${/^(?:a single|none)/i.test(what) ? 'was' : `${was(what)} not`} kept to`,
  ],
  // "didn't do what you said", "didn't answer in May", "didn't show up to the meeting"
  [
    /^didn['’]t do (?:what|as|the (?:thing|job|work)s?) (?:that )?(?:you|we|was)\b.*$/i,
    () => 'what was agreed has not been done',
  ],
  [
    /^didn['’]t (?:answer|reply|respond|get back|come back|write|call)(?: to (?:me|us))?(?<tail>(?: (?:in|on|by|for|until|since|before) .+)?)$/i,
    ({ tail }) => `no answer came${tail}`,
  ],
  [
    /^didn['’]t (?:turn|show) up(?: (?:to|for|at) (?<what>.+))?$/i,
    ({ what }) => `nobody came${what ? ` to ${what.replace(/^a single /i, 'any ')}` : ''}`,
  ],
  // "took five weeks"
  [
    /^took (?<time>(?:over |nearly |almost )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen) (?:hours?|days?|weeks?|months?|years?))(?<tail>$|,.*)$/i,
    ({ time, tail }) => `it took ${time}${tail}`,
  ],
  // "didn't ask how I was coping", "want 500 less"
  [
    /^didn['’]t ask (?<what>(?:how|what|why|whether|if|when|where)\b.+)$/i,
    ({ what }, who) => `${who} ${was(who)} not asked ${what}`,
  ],
  [/^want (?<what>\S*\d\S*(?: \w+)? (?:less|more|extra|off))$/i, ({ what }) => `${what} is asked for`],
  // "didn't say a word till September", "ghosted me for five weeks"
  [
    /^(?:said|mentioned) nothing(?: (?:to|of (?:it|this|that) to) (?:me|us))?(?<about> about (?:the|this|that|our|my|it)\b(?: [\w-]+){0,3}?)?(?: to (?:me|us))?(?<when>(?: (?:until|till|before|when|in|on|for|since) .+)?)$/i,
    ({ about = '', when = '' }, who) => `${who} ${was(who)} told nothing${about}${when}`,
  ],
  [
    /^didn['’]t say (?:a (?:single )?(?:word|thing)|anything)(?<tail>(?: (?:about|until|till|before|in|on|for|to (?:me|us)) .+)?)$/i,
    ({ tail }) => `nothing was said${tail}`,
  ],
  [
    /^(?:ghosted|blanked|stonewalled) (?:me|us)(?<tail>(?: .+)?)$/i,
    ({ tail = '' }, who) =>
      `${who} heard nothing${tail.replace(/^ (?=\d|two|three|four|five|six|\w+teen|weeks|months|days)/i, ' for ')}`,
  ],
  // "keep telling me it is with finance", "keep moving the goalposts"
  [
    /^(?:keep|kept)(?: on)? telling (?:me|us) (?<what>.+)$/i,
    ({ what }, who) => `${who} have been told more than once ${what}`,
  ],
  [
    /^(?:keeps?|kept|went on|carried on)(?: on)? (?<verb>\w+ing) (?<away>(?:out|up|off|away|back|down) )?(?<what>(?:the|my|our|this|that|new|more|fresh|extra|other)\b(?: [\w-]+){1,3}?)(?<where>(?: (?:at|in|on|from|with|to|for|until|till|since|after|while|when|throughout) .+)?)(?<tail>(?: (?:every|each) .+)?)$/i,
    ({ verb = '', away = '', what = '', where = '', tail }) => {
      const participle = participleOfBase(baseOf(verb) ?? '') ?? verb.replace(/ing$/, 'ed');
      if (participle && /^ (?:until|till|since|after|while|when|throughout)/i.test(where))
        return `${what} ${was(what)} still ${participle}${away && ` ${away.trim()}`}${where}`;
      return participle
        ? `${what} ${isPlural(what) ? 'have' : 'has'} been ${participle}${away && ` ${away.trim()}`}${where} more than once${tail}`
        : null;
    },
  ],
  // "lied to me about the rank", "misled the committee about the cost"
  [
    /^(?:lied|have lied) (?:to (?:me|us) )?about (?<what>.+)$/i,
    ({ what }, who) => `what ${who} ${was(who)} told about ${what} was not correct`,
  ],
  [
    /^(?:misled|misinformed|lied to|deceived) (?<whom>(?:the|my|our) [\w-]+) about (?<what>.+)$/i,
    ({ whom, what }) => `what ${whom} ${was(whom ?? '')} told about ${what} was not correct`,
  ],
  [
    /^misinformed (?<whom>(?:the|my|our) [\w-]+)(?<tail>.*)$/i,
    ({ whom, tail = '' }) =>
      /^, who/i.test(tail)
        ? `${whom}${tail}, was given the wrong information`
        : `${whom} was given the wrong information${tail}`,
  ],
  // "knew that the licence ends in May", "knew the well was dry"
  [
    /^(?:knew|have known|had known|were aware)(?: all along)?(?: that)? (?<what>(?!it (?:all along|in|on|at|since|when|by|and|for)\b)(?:the|my|our|it|we|I|there|they|he|she)\b.+)$/i,
    ({ what }, who) =>
      /^(?:it|I|they|he|she|we)$/i.test(what ?? '') ||
      !/\b(?:is|are|was|were|had|has|have|would|will|could|did|ends|expires|lapses|closes|needs|costs|runs|comes|goes|\w+ed)\b/i.test(
        (what ?? '').replace(/^\w+(?: this)?/, ''),
      )
        ? null
        : `${who} ${was(who)} not told that ${what}`,
  ],
  [
    /^(?:have |had )?known (?:about|of) (?<what>(?:the|my|our|this|that) [\w-]+(?: [\w-]+)?) (?<since>since .+)$/i,
    ({ what = '', since }) => `${what} ${isPlural(what) ? 'have' : 'has'} been known about ${since}`,
  ],
  // "agreed to this in the meeting", "ask me why the hall is cold"
  [
    /^agreed (?:to|on) (?<what>this|that|it|(?:the|my|our) [\w-]+)(?<tail>.*)$/i,
    ({ what = '', tail }) => `${what} ${was(what)} agreed${tail}`,
  ],
  [
    /^(?<ask>ask|asked)(?: me| us)? (?<what>(?:why|what|when|how|where|who|for|whether)\b.+)$/i,
    ({ ask = '', what }, who) => `${who} ${/ed$/i.test(ask) ? was(who) : who === 'I' ? 'am' : 'are'} asked ${what}`,
  ],
  // "told the agent one thing", "said Tuesday"
  [
    /^(?<verb>told|sold|gave|promised|owed|showed) (?<whom>her|him|them|(?:the|my|our) [\w-]+(?: (?!(?:to|for|on|in|at|of|with|from|by|and|an?|the|my|our|it)\b)[\w-]+){0,2}?|\p{Lu}\p{Ll}+) (?<what>(?:one|two|three|four|five|six|\w+teen|\w+ty|\d\S*|the|an?|that|this|it|we|our|my|nothing|things|lies|something|what|how|when|why|where|about)\b.+)$/u,
    ({ verb = '', whom = '', what = '' }) =>
      `${asSubject(whom)} ${was(asSubject(whom))} ${participleOfPast(verb) ?? verb} ${what.replace(/ and (?<other>me|us) (?=another|nothing|something)/i, (_, other: string) => ` and ${asSubject(other)} ${was(asSubject(other))} ${participleOfPast(verb) ?? verb} `)}`,
  ],
  [
    /^say(?: that)? (?<what>(?!(?:to|so|yes|as|it)\b).+)$/i,
    ({ what }, who) => `${who} ${who === 'I' ? 'am' : 'are'} told ${what}`,
  ],
  // "remembered that the board had to approve it"
  [
    /^(?:remembered|noticed|realised|realized|discovered|found out)(?: that)? (?<what>(?:the|my|our|it|we|I|there|they)\b.+)$/i,
    ({ what }) => `it turned out that ${what}`,
  ],
  [
    /^(?:said|quoted|told (?:me|us))(?: that)? (?<what>(?!(?:to|so|yes|as)\b).+)$/i,
    ({ what }, who) => `${who} ${was(who)} told ${what}`,
  ],
  // "promised it again", "promised the place to two families"
  [
    /^promised (?<what>it|this|that|(?:the|my|our) [\w-]+(?: [\w-]+)?) (?<rest>to (?!me\b|us\b).+|again\b.*|twice\b.*)$/i,
    ({ what = '', rest }) => `${what} ${was(what)} promised ${rest}`,
  ],
  [/^promised(?: me| us)? (?<what>(?!to\b).+)$/i, ({ what }, who) => `${who} ${was(who)} promised ${what}`],
];
