import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { journey } from './benching/journey.ts';
import { peers } from './benching/peers.ts';
import { shippedEngine } from './benching/shipped.ts';
import { soak } from './benching/soak.ts';
import { median, timed } from './benching/time.ts';
import { typing } from './benching/typing.ts';

/** Together 70,000 words in sentences that differ, half as many again as all rows take. */
const CORPUS = ['drafts', 'scenarios'].map((name) => new URL(`../../tests/corpus/${name}.jsonl`, import.meta.url));
const SIZES = [100, 500, 2_000];
const EDITED = [100, 500, 1_000, 2_000, 5_000];
const RUNS = 15;
/**
 * What one sight more costs is best told once the engines have seen some text, so the longest texts come first: expressions
 * and functions are compiled as they are met, for many thousand words. What the very first text costs has rows of its own.
 */
const WARM_UP = 3;

const USAGE = 'usage: npm run bench [-- --soak [MINUTES]]   (30 minutes unless told)';
const SOAK_MINUTES = 30;
/** What it starts itself with for the rows of a first text, with the words of it behind. */
const COLD = '--cold';
const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));

type Check = (text: string) => Promise<void>;

interface Entrant {
  readonly name: string;
  readonly check: Check;
}

/** Speed, or with --soak how much memory is held while one writes for long. */
export async function main([flag, minutes = String(SOAK_MINUTES), ...rest]: readonly string[]): Promise<number> {
  if (flag === undefined) return await compare();
  if (flag === COLD) {
    console.log(await coldRow(await allEntrants(), Number(minutes)));
    return 0;
  }
  if (flag !== '--soak' || !(Number(minutes) > 0) || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  await soak(Number(minutes), (line) => console.log(line));
  return 0;
}

/**
 * Speed beside the peers on the same mails in one run: read these as ratios, not as milliseconds. The entrants take
 * turns on every text, so that a busy moment of the machine falls on all of them; medians leave out the rest.
 */
async function compare(): Promise<number> {
  const sentences = corpusSentences();
  const entrants = await allEntrants();
  for (const size of SIZES) coldRows(size);
  const unseen = sentences.values();
  for (const size of SIZES.toReversed())
    console.log(await sightRows(entrants, textsOf(unseen, size, RUNS + WARM_UP), size));
  console.log(await editRows(sentences, entrants[0].check));
  console.log(`\nin Chromium\n${(await journey()).join('\n')}`);
  console.log(`\ntyping 40 keys into 1,000 words with 40 points, 9 of them marked\n${(await typing()).join('\n')}`);
  return 0;
}

async function allEntrants(): Promise<[Entrant, ...Entrant[]]> {
  const { review } = await shippedEngine();
  const ours: Check = (text) => Promise.resolve(review(text));
  return [{ name: 'parley', check: ours }, ...(await peers())];
}

function corpusSentences(): string[] {
  const rows = CORPUS.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const texts = rows.flatMap((line) => {
    const row: { gold: { sentences: { text: string }[] } } = JSON.parse(line);
    return row.gold.sentences.map(({ text }) => text);
  });
  return [...new Set(texts)];
}

/** Texts of so many words, from sentences that no earlier text used. @throws RangeError when they run out */
function textsOf(sentences: Iterator<string>, words: number, count: number): string[] {
  const texts: string[] = [];
  for (let n = 0; n < count; n++) {
    const chosen: string[] = [];
    for (let left = words; left > 0;) {
      const { value, done } = sentences.next();
      if (done) throw new RangeError(`The corpus has too few sentences for ${count} texts of ${words} words.`);
      chosen.push(value);
      left -= value.split(/\s+/).length;
    }
    texts.push(chosen.join(' '));
  }
  return texts;
}

const row = (name: string, ...cells: string[]): string =>
  [name.padEnd(14), ...cells.map((cell) => cell.padStart(18))].join('');

/** "8.42 (1.0)": milliseconds, and how many times the first row's. */
const beside = (time: number, own: number): string => `${time.toFixed(2)} (${(time / own).toFixed(1)})`;

/** In a process of its own for every size, as an expression once compiled stays so. */
function coldRows(size: number): void {
  spawnSync(process.execPath, [RUN, 'bench', COLD, String(size)], { stdio: 'inherit' });
}

/** The very first text, when nothing is compiled yet: one run, so read it as a size. */
async function coldRow(entrants: readonly Entrant[], size: number): Promise<string> {
  const [text = ''] = textsOf(corpusSentences().values(), size, 1);
  const times = [];
  for (const { name, check } of entrants) times.push({ name, time: await timed(async () => await check(text)) });
  const own = times[0]?.time ?? 1;
  return [
    `the first text of all, ${size} words, in a fresh process: ms (times ours)`,
    ...times.map((each) => row(each.name, beside(each.time, own))),
  ].join('\n');
}

async function sightRows(entrants: readonly Entrant[], texts: readonly string[], size: number): Promise<string> {
  const times = entrants.map(({ name }) => ({ name, first: [] as number[], again: [] as number[] }));
  for (const [turn, text] of texts.entries())
    for (const [i, { check }] of entrants.entries()) {
      const first = await timed(async () => await check(text));
      const again = await timed(async () => await check(text));
      if (turn < WARM_UP) continue;
      times[i]?.first.push(first);
      times[i]?.again.push(again);
    }
  const medians = times.map(({ name, first, again }) => ({ name, first: median(first), again: median(again) }));
  const own = medians[0] ?? { first: 1, again: 1 };
  return [
    `\n${size} words, median of ${RUNS}: ms (times ours)`,
    row('', 'never seen', 'once more'),
    ...medians.map(({ name, first, again }) => row(name, beside(first, own.first), beside(again, own.again))),
  ].join('\n');
}

/** One sentence of the draft edited, at its end and in its middle; the sizes take turns. */
async function editRows(sentences: readonly string[], check: Check): Promise<string> {
  const drafts = EDITED.map((size) => ({
    size,
    text: textsOf(sentences.values(), size, 1)[0] ?? '',
    end: [] as number[],
    middle: [] as number[],
  }));
  for (const { text } of drafts) await check(text);
  for (let turn = 0; turn < RUNS + WARM_UP; turn++)
    for (const { text, end, middle } of drafts) {
      const said = `We could look at ${turn} more of these on another day.`;
      const half = text.indexOf('. ', text.length / 2) + 2;
      const times = [
        await timed(async () => await check(`${text} ${said}`)),
        await timed(async () => await check(`${text.slice(0, half)}${said} ${text.slice(half)}`)),
      ];
      if (turn < WARM_UP) continue;
      end.push(times[0] ?? 0);
      middle.push(times[1] ?? 0);
    }
  const own = median(drafts[0]?.end ?? []);
  return [
    '\none edited sentence, median ms (times that in 100 words)',
    row('', 'at the end', 'in the middle'),
    ...drafts.map(({ size, end, middle }) =>
      row(`${size} words`, beside(median(end), own), beside(median(middle), own)),
    ),
  ].join('\n');
}
