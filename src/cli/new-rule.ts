import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../model/reason.ts';

const USAGE = 'usage: npm run new:rule -- ID "Title"   (ID in small letters and hyphens: empty-promise)';
const FOLDER = new URL('../rules/', import.meta.url);

/** As our sources write a text, whatever marks are in it. */
const literal = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** Writes src/rules/ID.ts with one frame, and beside it one example of each kind: a rule whose tests pass and can be grown from there. */
export async function main([id = '', title = '', ...rest]: readonly string[]): Promise<number> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id) || !title.trim() || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    await writeFile(new URL(`${id}.ts`, FOLDER), ruleFile(id, title.trim()), { flag: 'wx' });
    await writeFile(new URL(`examples/${id}.ts`, FOLDER), EXAMPLES, { flag: 'wx' });
  } catch (cause) {
    console.error(`src/rules/${id}.ts cannot be written: ${reasonOf(cause)}`);
    return 1;
  }
  console.log(
    `src/rules/${id}.ts is there. Put your examples into src/rules/examples/${id}.ts first; npx vitest run --project unit tests/rules.test.ts -t ${id} holds it to them.`,
  );
  return 0;
}

const ruleFile = (id: string, title: string): string => `import { reported } from '../engine/parts/guard.ts';
import { part } from '../engine/frame.ts';
import { sentenceRule } from '../engine/rule.ts';

/** Any of its patterns; the syntax is told in src/engine/pattern.ts. Parts that two rules share live in src/engine/parts. */
const words = part('words to look for', 'just between (us|ourselves)');

export default sentenceRule({
  id: '${id}',
  title: ${literal(title)},
  block: ['respect'],
  level: 'sentence',
  severity: 'note',
  means: 'What counts, in a sentence or two.',
  because: 'One plain why for the card: "This may read as …".',
  // Keys of src/model/evidence.ts.
  evidence: ['skilled-irritators'],
  frames: [{ why: 'what is seen, as one would say it to the writer', all: [words], without: [reported] }],
});
`;

const EXAMPLES = `import type { Examples } from '../../engine/rule.ts';

export default {
  // Brackets hold the words to mark.
  flags: ['[Just between us], the others pay more.'],
  allows: ['We could split the work between us.'],
} satisfies Examples;
`;
