import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../_locales/en/messages.json' with { type: 'json' };
import figures from '../corpus-figures.json' with { type: 'json' };

const rules = Object.values(figures.heldBack.mail);
const sum = (kind: 'hits' | 'false' | 'missed'): number => rules.reduce((all, rule) => all + rule[kind], 0);
const marks = sum('hits') + sum('false');
const WORDS = ['', '', '', '', '', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

describe.each([
  ['README', readFileSync(new URL('../../README.md', import.meta.url), 'utf8')],
  ['How it works', english.how_misses.message],
])('what %s says of mails by authors the model has not seen is what npm run train found', (_, text) => {
  test('how many marks are wrong', () => {
    const said = WORDS.indexOf(/about\s+one mark in (\w+)/.exec(text)?.[1] ?? '');
    expect(Math.abs(marks / sum('false') - said), `One in ${marks / sum('false')} is.`).toBeLessThan(1);
  });

  test('that less than half is found', () => {
    expect(text).toMatch(/(?:under|less than) half of\s+what a person would point out/);
    expect(sum('hits') / (sum('hits') + sum('missed'))).toBeLessThan(0.5);
  });
});
