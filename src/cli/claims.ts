import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { reasonOf } from '../model/reason.ts';

const USAGE = 'usage: npm run claims -- FILE…   (what a run wrote with --reporter=json --outputFile=FILE)';

const Test = v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() });
const Run = v.object({ testResults: v.array(v.object({ name: v.string(), assertionResults: v.array(Test) })) });
type Told = v.InferOutput<typeof Test> & { readonly file: string };

/** Prints which webmail holds which claim, and how many tests each browser passed, from what runs have written. */
export async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    const runs = await Promise.all(files.map(async (file) => v.parse(Run, JSON.parse(await readFile(file, 'utf8')))));
    console.log(tables(runs.flatMap(testsIn)));
    return 0;
  } catch (cause) {
    console.error(`No run can be read: ${reasonOf(cause)}`);
    return 1;
  }
}

const testsIn = ({ testResults }: v.InferOutput<typeof Run>): Told[] =>
  testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name })));

/** Both tables of these tests, in Markdown. */
export function tables(tests: readonly Told[]): string {
  const claims = tests.filter(
    (test) => /webmail-adapters\/(?:any-webmail|claims|open-mail)\.test/.test(test.file) && providerOf(test) !== '',
  );
  const journeys = tests.flatMap((test) => journeyOf(test) ?? []);
  return [
    grid('claim', unique(claims.map(({ title }) => title)), unique(claims.map(providerOf)), (title, provider) =>
      countOf(claims.filter((test) => test.title === title && providerOf(test) === provider)),
    ),
    grid('journeys', unique(journeys.map(({ name }) => name)), ['passed'], (name) =>
      countOf(journeys.filter((journey) => journey.name === name).map(({ test }) => test)),
    ),
  ].join('\n\n');
}

/** "gmail", "a page like that of zimbra, which nobody told us about"; '' for what is claimed of all. */
const providerOf = ({ ancestorTitles: [group = ''] }: Told): string =>
  /(?:that of |^)([\w-]+)(?=,|$)/.exec(group)?.[1] ?? '';

function journeyOf(test: Told): { readonly name: string; readonly test: Told } | null {
  const [, kind] = /tests\/(e2e|firefox|webmail)\/[^/]+\.test/.exec(test.file) ?? [];
  if (kind === 'firefox') return { name: 'Firefox', test };
  if (kind === 'e2e') return { name: 'Chromium', test };
  return kind ? { name: `Chromium, a real ${test.ancestorTitles[0] ?? 'webmail'}`, test } : null;
}

/** "3/3"; '' for what is not asked there. */
function countOf(tests: readonly Told[]): string {
  const run = tests.filter(({ status }) => status === 'passed' || status === 'failed');
  return run.length === 0 ? '' : `${run.filter(({ status }) => status === 'passed').length}/${run.length}`;
}

const unique = (words: readonly string[]): string[] => Array.from(new Set(words));

function grid(
  corner: string,
  rows: readonly string[],
  columns: readonly string[],
  cell: (row: string, column: string) => string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line([row, ...columns.map((column) => cell(row, column))]));
  return [line([corner, ...columns]), line(['---', ...columns.map(() => '---')]), ...body].join('\n');
}
