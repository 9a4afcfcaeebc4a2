import { withoutInsults } from '../blame/insults.ts';
import { factsIn } from '../facts.ts';
import { clausesOf } from '../kept-clauses.ts';
import { isMistold } from '../blame/mistold.ts';
import { narrated } from '../blame/narrated.ts';
import { participleOfPast } from '../participles.ts';
import { perceived } from '../blame/perceived.ts';
import { iWas, me } from '../reword.ts';
import { scorns } from './scorn.ts';
import { statementIn } from '../statements.ts';
import { isTopic } from '../topics.ts';
import { capital, small } from '../words.ts';

/** The reader or somebody of theirs did or did not do it: "your driver left two pallets", "you took the deposit". */
const DEEDS = ['', String.raw`(?: \w+)`].map(
  (more) =>
    new RegExp(
      String.raw`^(?:(?:and|so|then),? )?(?:you|u|you (?:people|lot)|your (?<doer>\w+${more}))(?:['’]ve| have| had)? (?:(?:also|just|then|even) )*(?<verb>didn['’]t|never|\w+)\b(?!.* and (?:has|have|had|is|are)\b)`,
      'i',
    ),
);

const isDeed = (plain: string): boolean =>
  DEEDS.some((deed) => {
    const { doer = '', verb = '' } = deed.exec(plain)?.groups ?? {};
    return (
      !doer.split(' ').some(isTopic) &&
      (/^(?:didn['’]t|never)$/i.test(verb) || (participleOfPast(verb) !== undefined && verb.toLowerCase() !== 'been'))
    );
  });

/** What happened, once the words that only scorn are gone: "your driver is a moron who left two pallets in the rain". */
export function underneath(core: string, who: 'I' | 'we'): string[] {
  const plain = withoutInsults(core);
  const story = isDeed(plain) ? narrated(plain, who) : null;
  const isStruck = plain !== core && !/\byour?\b|[?]/i.test(plain) && statementIn(plain) !== null;
  const told = story?.isWhole ? story.text : isStruck ? capital(plain) : null;
  if (isDeed(plain) && told === null && !MOCKS.test(plain.replace(/\byour?\b/gi, '')) && !scorns(plain))
    return perceived(plain, who);
  if (told === null)
    return clausesOf(plain)
      .filter((clause) => /\d/.test(clause) && !MOCKS.test(clause) && !scorns(clause) && statementIn(clause) !== null)
      .map((clause) => `${clause}. How do you see it?`)
      .concat(
        isOwnStory(plain) ? [`${capital(plain)}, and that was frustrating for ${me(who)}. How do you see it?`] : [],
      );
  return told !== null && !isMistold(told) && !MOCKS.test(told) && !scorns(told)
    ? [`${told}. What happened on your side?`, `${iWas(who)} upset that ${small(told)}. How can we put it right?`]
    : [];
}

export const mocks = (told: string): boolean => MOCKS.test(told) || scorns(told);

/** "We came out to Malahide on two buses to see it": what the writer's side did, with a fact to it and no word of contempt. */
const isOwnStory = (plain: string): boolean =>
  /^(?:I|we) (?:came|went|drove|stood|sat|waited|took|paid|sent|spent|lost|rang|wrote)\b/i.test(plain) &&
  factsIn(plain).length > 0 &&
  statementIn(plain) !== null &&
  !mocks(plain);

/** What mocks or speaks of the writer's mood is no fact. */
const MOCKS =
  /\b(?:you|your|yours|u|ur|like|joke|jokes|laugh\w*|lol|even|dog|cat|monkey|clown\w*|idiot\w*|fool\w*|stupid|dream\w*|better|worse|best|worst|than|such|charity|could|couldn['’]t|wouldn['’]t|stinks?|slap|congratulat\w*|say|employed|one has|grown-?ups?|adults?|school\w*|mother|grandmother|nan|man|people|person|trust|believe|born|wonder|suppose|guess|hope|wish|rather|would|could|should|might|insult\w*|shame\w*|sick|tired|furious|wast\w+|never seen|seen|met|heard)\b|[!?"“”]/i;
