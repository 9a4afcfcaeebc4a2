import { evalRewrites } from './eval-rewrites.ts';
import { evaluate } from './evaluation/judge.ts';
import { readLabelled } from './evaluation/labelled.ts';

const USAGE =
  'usage: npm run eval -- [--rewrites [--show]] FILE…   (labelled .jsonl of fragments or mails, .txt with labels in the margin, or a .json catalogue of examples;\n       --rewrites measures the better words instead, --show prints them)';

/** Precision, recall and F1 per rule and fact on labelled files. Exit code 1 when a file cannot be read. */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  if (args.includes('--rewrites')) {
    await evalRewrites(files, args.includes('--show'));
    return 0;
  }
  let failed = false;
  for (const file of files) {
    try {
      console.log(`${file}\n${evaluate(readLabelled(file)).rows().join('\n')}\n`);
    } catch (cause) {
      failed = true;
      console.error(cause instanceof Error ? cause.message : `${file}: ${String(cause)}`);
    }
  }
  return failed ? 1 : 0;
}
