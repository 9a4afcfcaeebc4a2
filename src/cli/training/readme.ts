import type { Tally } from './calibrate.ts';
import { type Figures, sum, type Tallies } from './figures.ts';

const HEAD = `| behaviour | marks in notes | right | found | marks in mails | right | found |
| --------- | -------------: | ----: | ----: | -------------: | ----: | ----: |`;

/** The table of the README with the figures that a training came to: it stands from its head to the next empty line. */
export function withFigures(readme: string, { heldBack: { fragment, mail } }: Pick<Figures, 'heldBack'>): string {
  const [titles = ''] = HEAD.split('\n');
  const start = readme.indexOf(titles);
  if (start < 0) throw new Error(`README.md has no table that begins with: ${titles}`);
  const rows = Object.keys(fragment).map((id) => row(id, fragment[id], mail[id]));
  const whole = row('all', totalOf(fragment), totalOf(mail));
  return readme.slice(0, start) + [HEAD, ...rows, whole].join('\n') + readme.slice(readme.indexOf('\n\n', start));
}

const NONE: Tally = { hits: 0, false: 0, missed: 0 };

const totalOf = (tallies: Tallies): Tally => Object.values(tallies).reduce(sum, NONE);

const row = (name: string, notes = NONE, mails = NONE): string =>
  `| ${[name, ...cells(notes), ...cells(mails)].join(' | ')} |`;

/** How many marks, how many of them are right, how much of what people would point out they find. */
const cells = ({ hits, false: wrong, missed }: Tally): string[] => [
  `${hits + wrong}`,
  percent(hits, hits + wrong),
  percent(hits, hits + missed),
];

const percent = (part: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`);
