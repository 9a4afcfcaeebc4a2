// @vitest-environment happy-dom
import { describe } from 'vitest';
import generic from '../../src/webmail/generic.ts';
import { ANY } from './any/index.ts';
import { claim } from './claims.ts';

describe.each([...ANY])('a page like that of %s, which nobody told us about', (_name, page) => {
  claim(generic, page);
});
