import type { OwnPhrase, PhraseFault } from '../../model/own-phrase.ts';
import { reasonOf } from '../../model/reason.ts';
import { LEXICON } from '../lexicon.ts';
import { costOf } from './cost.ts';

const LONGEST = 200;
const TAGS = new Set([...Object.values(LEXICON).flat(), 'Figure']);

/** What is wrong with a phrase before anything is looked for; null when it can be used. */
export function faultIn({ words, isPattern }: OwnPhrase): PhraseFault | null {
  if (words.trim() === '') return whole('There are no words to look for.');
  if (words.length > LONGEST) return whole(`This is longer than ${LONGEST} characters.`);
  if (!isPattern) return /[\p{L}\p{N}]/u.test(words) ? null : whole('There is no word in it.');
  return misspelt(words) ?? costOf(words);
}

const whole = (why: string): PhraseFault => ({ at: null, why });
const fault = (at: number, why: string): PhraseFault => ({ at, why });

/** Where a pattern does not keep to the syntax that engine/pattern.ts reads. */
function misspelt(source: string): PhraseFault | null {
  const open: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (sign === '/') {
      const end = source.indexOf('/', i + 1);
      if (end < 0) return fault(i, 'This expression is never closed with a /.');
      const wrong = wrongExpression(source.slice(i + 1, end), i);
      if (wrong) return wrong;
      i = end;
      continue;
    }
    if (sign === '(') open.push(i);
    if (sign === ')' && open.pop() === undefined) return fault(i, 'Nothing was opened that this ) could close.');
    const wrong = wrongSign(source, i, open.length > 0);
    if (wrong) return wrong;
  }
  const [unclosed] = open;
  return unclosed === undefined ? null : fault(unclosed, 'This ( is never closed.');
}

/** Each doubles the ways in which a word may fit. */
const MOST_OPTIONAL = 6;

function wrongExpression(expression: string, at: number): PhraseFault | null {
  if (/[ |()]/.test(expression))
    return fault(at, 'An expression stands for part of one word: no blanks, brackets or |.');
  if (/[*+?}][*+?{]|[*+}].*[*+}]/.test(expression)) return fault(at, 'More than one * or + could take very long.');
  if (expression.split('?').length > MOST_OPTIONAL + 1)
    return fault(at, `More than ${MOST_OPTIONAL} times ? could take very long.`);
  try {
    return new RegExp(expression).test('') ? fault(at, 'This expression fits every word.') : null;
  } catch (error) {
    return fault(at, reasonOf(error));
  }
}

/** Signs of compromise that ours does not know, or that stand where they mean nothing. */
function wrongSign(source: string, at: number, isChoice: boolean): PhraseFault | null {
  const rest = source.slice(at);
  const before = source.charAt(at - 1);
  const isStart = at === 0 || /[\s(|]/.test(before);
  if (/^[\]!*+~<>=&"[]/.test(rest)) return fault(at, `Parley's patterns do not know ${source.charAt(at)}.`);
  if (rest.startsWith('^') && at > 0) return fault(at, '^ can only stand at the very beginning.');
  if (rest.startsWith('$') && at < source.length - 1) return fault(at, '$ can only stand at the very end.');
  if (rest.startsWith('|') && !isChoice) return fault(at, 'A choice stands in brackets: (this|that).');
  if (/^\|\s*[|)]|^\(\s*[|)]/.test(rest)) return fault(at, 'One of the choices is empty.');
  if (rest.startsWith('{') && before !== '.') return fault(at, 'Only . can be followed by a number: .{0,3}');
  if (rest.startsWith('.{') && !/^\.\{\d,\d\}(?=\s|$)/.test(rest)) return fault(at, 'A gap looks like this: .{0,3}');
  const tag = /^#([A-Za-z]*)/.exec(rest)?.[1];
  if (tag !== undefined && !TAGS.has(tag)) return fault(at, `No class of words is called #${tag}.`);
  if (isStart && rest.startsWith('@') && !/^@hasComma\b/.test(rest)) return fault(at, 'Only @hasComma is known.');
  const capital = isStart ? /^[^\s#@()|/]*\p{Lu}/u.exec(rest) : null;
  return capital ? fault(at, 'Words are compared in small letters: write them small.') : null;
}
