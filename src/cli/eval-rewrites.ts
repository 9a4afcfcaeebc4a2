import { createReader } from '../engine/reader.ts';
import { rules } from '../rules/index.ts';
import verdicts from '../rules/verdicts.json' with { type: 'json' };
import weights from '../rules/weights.json' with { type: 'json' };
import { createGrammar } from './evaluation/grammar.ts';
import { readLabelled } from './evaluation/labelled.ts';
import { FAULTS, rewritten, type Rewritten } from './evaluation/rewritten.ts';

/** Shares of true findings whose better words are offered, cure, keep the facts, and are in good grammar and form. */
export async function evalRewrites(files: readonly string[], isShown: boolean): Promise<void> {
  const reader = createReader(rules, weights, verdicts);
  const grammar = await createGrammar();
  const all: Rewritten[] = [];
  for (const file of files) {
    const found: Rewritten[] = [];
    for (const row of readLabelled(file)) found.push(...(await rewritten(row, reader, grammar)));
    if (isShown) for (const each of found) console.log(shown(each));
    console.log(`${file}: ${shares(found)}`);
    all.push(...found);
  }
  for (const rule of [...new Set(all.map((each) => each.rule))].toSorted())
    console.log(`${rule.padEnd(22)} ${shares(all.filter((each) => each.rule === rule))}`);
  console.log(`${'all'.padEnd(22)} ${shares(all)}`);
}

function shares(found: readonly Rewritten[]): string {
  const share = (fault: (typeof FAULTS)[number]): string => {
    const asked = fault === 'none offered' ? found : found.filter(({ faults }) => !faults.includes('none offered'));
    const good = asked.filter(({ faults }) => !faults.includes(fault)).length;
    return `${NAMES[fault]} ${((100 * good) / asked.length).toFixed(1)} %`;
  };
  const put = found.filter(({ after: [first] }) => first);
  const carries = put.reduce((sum, each) => sum + each.carries, 0) / put.length;
  return `${String(found.length).padStart(4)} findings: ${FAULTS.map(share).join(', ')}, carried ${(100 * carries).toFixed(1)} %`;
}

const NAMES: Readonly<Record<(typeof FAULTS)[number], string>> = {
  'none offered': 'offered',
  'not cured': 'cured',
  'facts lost': 'facts kept',
  grammar: 'grammar',
  'ill-formed': 'form',
};

const shown = ({ rule, before, after, faults }: Rewritten): string =>
  [
    `${rule}${faults.length > 0 ? ` (${faults.join(', ')})` : ''}`,
    `  - ${before}`,
    ...after.map((text) => `  + ${text}`),
    '',
  ].join('\n');
