import { figureOf, helps } from './figures.ts';
import { matterOf } from '../matter.ts';
import type { Pieces } from '../reword.ts';
import { capital, small } from '../words.ts';

const FIGURE = String.raw`(?<no>[$€£]?\d[\d.,]*(?:%|k\b)?(?<![.,]))`;
/** "Don't come back with 14 again", "stop asking for 600": the clause names a figure that the reader is not to ask for. */
const NOT_AGAIN = new RegExp(
  String.raw`(?:^|,? (?:and|so|but) |[,;] ?)(?:please )?(?:don['’]?t|do not|no|never|stop|quit|no point)\b(?: (?:even|ever|bother))? (?:com|writ|reply|answer|ask|ring|call|try|offer|say|send|propos|suggest|begg?|push|hold|wait|angl)\w*(?: (?!with\b|for\b|about\b)\w+){0,3}(?: (?:with|for|about|at|me))? ${FIGURE}(?: (?:again|next|once more|any more|tomorrow))?(?=$|[,;:])[,;]?`,
  'i',
);

/** The writer's own figure, and the one that it cannot be; null where no figure is turned down. */
export function turnedDown({ core, ...said }: Pieces, who: string): string[] | null {
  const found = NOT_AGAIN.exec(core);
  const no = found?.groups?.no;
  if (!found || !no) return null;
  const left = `${core.slice(0, found.index)} ${core.slice(found.index + found[0].length)}`.trim();
  const own = figureOf({ ...said, ...matterOf(left), core: left });
  return own
    ? [
        `${capital(who)} have to stay at ${small(own)} and can't do ${no}, because [your reason]. Is there ${helps(own)} that would help?`,
        `${capital(own)} is where ${who} have to stay, and ${no} isn't possible, because [your reason]. What else would help you?`,
      ]
    : [`${capital(who)} can't do ${no}, because [your reason]. Is there ${helps(no)} that would help?`];
}
