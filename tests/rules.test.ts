import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asMail } from '../src/cli/evaluation/as-mail.ts';
import { isTold } from '../src/cli/evaluation/labelled.ts';
import { createReader } from '../src/engine/reader.ts';
import { lostFacts } from '../src/engine/rewrite/facts.ts';
import { type Examples, readsSentences, type Rule } from '../src/engine/rule.ts';
import { EVIDENCE } from '../src/model/evidence.ts';
import type { Mail } from '../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { examples } from '../src/rules/examples/index.ts';
import { rules } from '../src/rules/index.ts';
import catalogue from './corpus/rules.json' with { type: 'json' };

const reader = createReader(rules);
const review = (mail: Mail) => reader.review(mail, DEFAULT_SETTINGS);
const files = readdirSync(new URL('../src/rules', import.meta.url))
  .filter((file) => file.endsWith('.ts') && !['index.ts', 'glob.d.ts'].includes(file))
  .map((file) => file.replace('.ts', ''));
const problems = new Set(
  rules
    .filter(({ severity }) => severity !== 'praise')
    .filter(readsSentences)
    .map(({ id }) => id),
);

const NONE: Examples = { flags: [], allows: [] };
const examplesOf = ({ id }: Rule): Examples => examples.get(id) ?? NONE;

/** The text without its brackets, and the words they hold. */
function bracketed(example: string): { text: string; words: string[] } {
  return { text: example.replace(/[[\]]/g, ''), words: [...example.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1] ?? '') };
}

const markedBy = (rule: Rule, mail: Mail): string[] =>
  review(mail)
    .signals.filter((signal) => signal.rule === rule.id)
    .map(({ text }) => text);

test('the folder is the list: every file is a rule that bears its name', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('examples belong to a rule: none is left behind when its rule goes or is named anew', () => {
  expect([...examples.keys()].toSorted()).toEqual(files.toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { flags, allows } = examplesOf(rule);

  test('tells what it means, why, and on what evidence', () => {
    expect([rule.title, rule.means, rule.because].every((text) => text.trim().length > 0)).toBe(true);
    expect(rule.evidence.length).toBeGreaterThan(0);
    expect(rule.evidence.filter((key) => !(key in EVIDENCE))).toEqual([]);
  });

  test('gives no verdict: its card tells neither what somebody is nor wants, nor how likely anything is', () => {
    const card = `${rule.title} ${rule.because}`;
    expect(card).not.toMatch(/\d|%|\b(?:probab|likel|certain|proves?\b|score)/i);
    expect(card).not.toMatch(
      /\b(?:you|they)(?:'re| are| were) (?!upset\b)|\byour? (?:motive|intention|real aim)|\byou want to\b/i,
    );
  });

  test('has examples of both kinds, and none twice', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(allows.length).toBeGreaterThan(0);
    const all = [...flags.map((each) => bracketed(each).text), ...allows];
    expect(all.filter((each, i) => all.indexOf(each) !== i)).toEqual([]);
  });

  const expected = flags.map((example) => {
    const { text, words } = bracketed(example);
    return { text, marks: readsSentences(rule) ? words : [''] };
  });
  test.each(expected)('flags: $text', ({ text, marks }) => {
    expect(marks, 'brackets show the words to mark').not.toEqual([]);
    expect(markedBy(rule, asMail(text))).toEqual(marks);
  });

  test.each(allows)('allows: %s', (example) => {
    expect(markedBy(rule, asMail(example))).toEqual([]);
  });
});

/** As many again and more have to say it another way: in other trades, registers and sentences. */
const OWN = 10;
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(catalogue)('what $id was handed as its definition stands in its examples', ({ id, pos, neg }) => {
  const { flags = [], allows = [] } = examples.get(id) ?? {};
  test.each([
    ['flags', flags.map((each) => bracketed(each).text), pos],
    ['allows', allows, neg],
  ])('%s: word for word, and ten more of its own', (_, all, handed) => {
    const known = new Set(all.map(spaced));
    // A thread told in words ("Thread: one enquiry. Draft: a price") is played by a mail of ours.
    expect(handed.map(({ text }) => text).filter((text) => !isTold(text) && !known.has(spaced(text)))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(handed.length + OWN);
  });
});

/** Without talk of terms nothing is shown; two sentences behind the first, it explains nothing. */
const DEAL =
  'Thank you for your mail. It reached us on Tuesday. Our offer is 500 dollars for the lot. Your counter-offer was 620 dollars, and we could go up to 550 if the payment terms are 30 days.';

/** Every rewrite of every flagged sentence, with the sentence it stands for. */
const cures = rules.filter(readsSentences).flatMap((rule) =>
  examplesOf(rule).flags.flatMap((example) => {
    const { text } = bracketed(example);
    const mail = asMail(text);
    const nudge = review({
      ...mail,
      draft: { ...mail.draft, body: `${text}\n\n${DEAL}` },
    }).nudges.find((each) => each.rule === rule.id);
    return (nudge?.rewrites ?? []).map((rewrite) => ({
      rule: rule.id,
      before: text.slice(rewrite.start, rewrite.end),
      after: rewrite.text,
    }));
  }),
);

describe('a cure may not need a cure', () => {
  test.each(cures)('$rule: $after', ({ before, after }) => {
    const trips = review({ thread: [], draft: { subject: '', body: after } }).signals.filter(({ rule }) =>
      problems.has(rule),
    );
    expect(trips.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
    expect(lostFacts(before, after)).toEqual([]);
  });
});
