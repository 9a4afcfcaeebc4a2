// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Card, type CardProps } from '../../src/ui/card.tsx';

const CARD: CardProps = {
  id: '1',
  severity: 'nudge',
  title: 'Reads as an ultimatum',
  words: 'Sign it or bin it',
  because: 'It leaves them no move but yes or no.',
  weighed: [],
  hasSources: false,
  sources: null,
  choices: [],
  trouble: '',
  offersCopy: false,
  scopes: [],
  onWhy: () => {},
  onClose: () => {},
};

async function quietLine(weighed: readonly string[]): Promise<string | undefined> {
  await act(() => render(<Card {...CARD} weighed={weighed} />, document.body));
  return document.querySelector('.quiet')?.textContent;
}

test.each([
  ['what rests on a frame needs no more words', [], undefined],
  [
    'what was learned is told by the words that weighed most',
    ['Sign it', 'bin it'],
    'Weighed most here: Sign it, bin it',
  ],
  ['and these stay text', ['<img src=x onerror=alert(1)>'], 'Weighed most here: <img src=x onerror=alert(1)>'],
])('%s', async (_, weighed, line) => {
  expect(await quietLine(weighed)).toBe(line);
});
