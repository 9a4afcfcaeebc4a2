// @vitest-environment happy-dom
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, createEditor, type Mode, sourceOf, textOf } from '../../src/welcome/practice/editor.ts';

const REPLY = asText({ own: '', attribution: 'On Saturday, Inês wrote:', quoted: 'Hello Sam,\n\n€295.' });

test('a reply stands above the mail it answers', () => {
  expect(REPLY).toBe('\n\nOn Saturday, Inês wrote:\n> Hello Sam,\n>\n> €295.\n');
});

describe('an editor', () => {
  test('keeps a plain draft to the letter', () => {
    expect(sourceOf(createEditor('plain', REPLY))).toBe(REPLY);
  });

  test('keeps the quotation of a rich draft in a blockquote, and nothing of ours in its HTML', () => {
    expect(sourceOf(createEditor('rich', REPLY))).toBe(
      '<div><br></div><div><br></div><div>On Saturday, Inês wrote:</div>' +
        '<blockquote type="cite"><div>Hello Sam,</div><div><br></div><div>€295.</div></blockquote><div><br></div>',
    );
  });

  test.each<Mode>(['rich', 'plain'])('shows markup in a %s draft as the text it is', (mode) => {
    const text = '<img src=x onerror=alert(1)>';
    expect(textOf(createEditor(mode, text))).toBe(text);
  });

  test('loses no line when one goes from rich to plain and back', () => {
    const lines = array(constantFrom('', 'We can pay 285.', '> quoted', '>', 'a < b & c'), { minLength: 1 });
    assert(
      property(lines, (written) => {
        const text = written.join('\n');
        const plain = createEditor('plain', textOf(createEditor('rich', text)));
        expect(textOf(plain)).toBe(text);
      }),
    );
  });
});
