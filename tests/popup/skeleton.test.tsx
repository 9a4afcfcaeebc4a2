// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Skeleton } from '../../src/popup/skeleton.tsx';

const FILE = readFileSync('src/popup/index.html', 'utf8');

test('the file of the popup holds its skeleton: it is painted before a script runs or the worker answers', () => {
  const drawn = document.createElement('main');
  render(<Skeleton />, drawn);
  const filed = document.createElement('main');
  filed.innerHTML = /<main[^>]*>(.*)<\/main>/s.exec(FILE)?.[1] ?? '';
  const shape = (main: Element): string[] => [...main.querySelectorAll('h1, div')].map((each) => each.className);
  expect(shape(filed)).toEqual(shape(drawn));
});
