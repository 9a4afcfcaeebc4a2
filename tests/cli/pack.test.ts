import { statSync } from 'node:fs';
import { array, assert, constant, nat, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { encode, sharesOf } from '../../src/cli/training/pack.ts';
import { symbolsOf } from '../../src/engine/second/unpack.ts';

/** A rule's weights as training leaves them: most are nothing, a few reach to either end. */
const symbols = array(oneof({ weight: 8, arbitrary: constant(9) }, { weight: 2, arbitrary: nat({ max: 18 }) }), {
  minLength: 1,
  maxLength: 2_000,
});

test('whatever was learnt comes out of the package as it went in', () => {
  assert(
    property(symbols, (learnt) => {
      const shares = sharesOf(learnt);
      const packed = Uint8Array.from(encode(learnt, shares));
      expect([...symbolsOf(packed, shares, learnt.length)]).toEqual(learnt);
    }),
  );
});

test('what was learnt weighs no more than 300 kB, which everyone who installs it carries', () => {
  const { size } = statSync(new URL('../../src/rules/weights.json', import.meta.url));
  expect(size).toBeLessThanOrEqual(300_000);
});
