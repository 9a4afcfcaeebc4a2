import { scorns } from './scorn.ts';
import { participleOfPast } from '../participles.ts';
import { iWas, me } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { small } from '../words.ts';

type Who = 'I' | 'we';

const THING = String.raw`(?<thing>(?!(?:than|of|to|at|in|on|off|with|for|luck|than|way|ways|things?|man|men|people|life|days?|word|manners|company|sense|grasp|idea|memory|eye|ear|feel|excuses?|jokes?|places?|ideas?|uses?|times?|looks?|offspring)\b)[\p{L}’'-]+(?: (?!(?:than|of|to|at|in|on|off|with|for|by|from|under|over|before|after|and|or|but|when|while|if|out|up|down|because|as|that|who|which|is|are|was|were|has|have|my|your|her|his)\b)[\p{L}’'-]+){0,2})`;
/** "A ten-year-old could draw up a better contract", "I've seen better grout in a bus station". */
const BETTER = new RegExp(String.raw`(?<before>^|.*? )(?<degree>better|fairer|cleaner|neater) ${THING}`, 'iu');
/** No comparison: "you'd better", "do better next time", "who knows better". */
const NO_COMPARISON =
  /(?:['’]d|\b(?:had|know|knows|do|does|did|deserve|deserves|nothing|the|even|much|no|any|feel|for|get)) (?:an? )?$/i;
/** "A monkey could have hung that door straighter". */
const ADVERB =
  /\b(?:could|would)(?:['’]?ve| have) (?<verb>\w+) (?<thing>(?:this|that|the|these|those|my|our) [^,;]*?) (?<how>better|straighter|quicker|faster|cleaner|cheaper|neater|closer|cleaner)\b/i;

/** What a scornful comparison measures by, as what the writer had hoped for. */
export function hopedFor(core: string, who: Who): string[] {
  const had = who === 'we' ? 'We had' : 'I had';
  const { verb = '', thing: done = '', how = '' } = ADVERB.exec(core)?.groups ?? {};
  const participle = participleOfPast(verb);
  if (participle)
    return [
      `${had} hoped for ${small(done)} to be ${participle} ${how}. What can be done about it?`,
      `${iWas(who)} disappointed by how ${small(done)} was ${participle}, because [your reason]. How can we put it right?`,
    ];
  const { before = '', degree = '', thing = '' } = BETTER.exec(core)?.groups ?? {};
  if (!thing || NO_COMPARISON.test(before) || /\?$|["“”]/.test(core) || scorns(thing)) return [];
  const article = / an? $/i.test(before) ? 'a ' : '';
  return [
    `${had} hoped for ${article}${degree.toLowerCase()} ${thing}. What is possible on your side?`,
    `${iWas(who)} disappointed by the ${thing}, because [your reason]. How did you get there?`,
  ];
}

/** "Oh, a loyalty discount of forty dollars": the outcry, and what it is about. */
const OUTCRY =
  /^(?:(?:oh|wow|lol|ha|haha|great|lovely|nice|bravo|sure|so|well|really|seriously|honestly|fantastic|brilliant|it['’]s an (?:insult|outrage|joke|disgrace)|an (?:insult|outrage)|a (?:joke|disgrace))(?:,| -| –|:|!|\.\.\.)? )+/i;
const NAMED =
  /^(?:(?:an?|another|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|half)\b|[$€£]?\d)/i;
const MEASLY =
  /\b(?:derisory|measly|paltry|lousy|pathetic|miserable|insulting|laughable|ridiculous|silly|mere|bloody|damn|poxy|sad) /gi;
/** A likeness, a person or the writer's own jest. */
const LIKENESS =
  /\b(?:like|as if|joke|clown\w*|idiot\w*|man|woman|child|person|people|monkey|circus|insult|disgrace|you|yours|yourself|kind of|sort of|bunch|lot|pack|shower|faith|better|worse)\b|[;?"“”]/i;
const MOST_WORDS = 22;

/** A thing thrown down without a verb: "a voucher for ten pounds, after nine nights without hot water". */
export function takenAbackBy(core: string, who: Who): string[] {
  const bare = core
    .replace(OUTCRY, '')
    .replace(MEASLY, '')
    .replace(/^(?:just|only) |, no less$/gi, '');
  const words = bare.split(' ').length;
  if (!NAMED.test(bare) || words < 2 || words > MOST_WORDS || LIKENESS.test(bare) || scorns(bare)) return [];
  if (statementIn(bare) !== null) return [];
  const thing = small(bare);
  return [
    `${iWas(who)} taken aback by ${thing}. Could you walk ${me(who)} through what is behind it?`,
    `${iWas(who)} disappointed by ${thing}, because [your reason]. How did you get there?`,
  ];
}
