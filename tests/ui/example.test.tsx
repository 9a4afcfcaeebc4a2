// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Example } from '../../src/ui/example.tsx';

test.each([
  ['Nothing to mark.', 'Nothing to mark.', []],
  ['We can do 500. [Take it or leave it].', 'We can do 500. Take it or leave it.', ['Take it or leave it']],
  ['[Fix it] or [I will stop] paying.', 'Fix it or I will stop paying.', ['Fix it', 'I will stop']],
  ['THEY: Can you pay 300? ME: [No].', 'They: Can you pay 300?You: No.', ['No']],
  [
    'ME 3 March: I will send the list by Friday. TODAY 11 March, ME: Any news?',
    'You, 3 March: I will send the list by Friday.You, 11 March: Any news?',
    [],
  ],
  ['<b>[Pay]</b> now.', '<b>Pay</b> now.', ['Pay']],
])('%j reads as %j', (text, words, marked) => {
  render(<Example text={text} />, document.body);
  expect(document.body.textContent).toBe(words);
  expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(marked);
});
