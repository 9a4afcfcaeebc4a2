// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Side } from '../../src/model/mail.ts';
import type { OfferLine, OfferPoint } from '../../src/model/standing.ts';
import { figure, lineInWords } from '../../src/ui/figures.ts';
import { Offers } from '../../src/ui/offers.tsx';

const at = (side: Side, amount: number, more: Partial<OfferPoint> = {}): OfferPoint => ({
  side,
  message: 0,
  text: `${side} names ${amount}`,
  date: '',
  amount,
  upTo: null,
  bound: '',
  sure: true,
  ...more,
});
const line = (...points: readonly OfferPoint[]): OfferLine => ({
  issue: 'price',
  unit: 'GBP',
  points,
  gap: null,
  sure: true,
});

describe('a figure is written', () => {
  test.each([
    [1250, 'GBP', '£1,250'],
    [38.5, 'EUR', '€38.50'],
    [2450, '', '2,450'],
    [15, '%', '15%'],
    [7.25, '%', '7.25%'],
    [60, 'days', '60 days'],
    [1, 'years', '1 year'],
    [900, '$', '$900'],
  ])('%d %s as %s', (amount, unit, words) => expect(figure(amount, unit)).toBe(words));
});

test('a plot can be heard', () => {
  expect(lineInWords(line(at('them', 310), at('me', 260), at('them', 295)))).toBe(
    'Price: you at £260; they from £310 to £295.',
  );
  expect(lineInWords(line(at('them', 32, { upTo: 38 }), at('me', 30, { bound: 'up to' })))).toBe(
    'Price: you at up to £30; they at £32 – £38.',
  );
  expect(lineInWords(line(at('them', 1875), at('me', 1500), at('them', 1875)))).toBe(
    'Price: you at £1,500; they at £1,875.',
  );
});

const UNSURE = 'Unsure: the words only suggest it. Have a look at the sentence.';
const show = vi.fn<(quote: unknown) => void>();
const notSo = vi.fn<(kind: string, quote: unknown) => void>();
const draw = (...lines: readonly OfferLine[]) =>
  act(() => render(<Offers lines={lines} on={{ show, notSo }} />, document.body));
const press = (name: string | RegExp) =>
  act(() =>
    Array.from(document.querySelectorAll('button'))
      .find((button) => (button.textContent ?? '').match(name))
      ?.click(),
  );

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the table of offers', () => {
  test('leads from a figure to its sentence, and lets it be ticked off', async () => {
    const theirs = at('them', 310);
    await draw(line(at('me', 260), theirs));
    await press('£310');
    expect(show).toHaveBeenCalledWith(theirs);
    expect(document.querySelector('q')?.textContent).toBe('them names 310');
    await press('Not so');
    expect(notSo).toHaveBeenCalledWith('offer', theirs);
  });

  test('shows no move where a side names the same figure again, but when it did', async () => {
    const again = at('them', 1875, { date: '2026-11-20', text: 'still 1875' });
    const points = [at('them', 1875, { date: '2026-11-03' }), at('me', 1500, { date: '2026-11-05' }), again];
    await draw(line(...points));
    expect(Array.from(document.querySelectorAll('.figures'), (each) => each.textContent)).toEqual([
      'You£1,500Nov 5',
      'They£1,875Nov 3, again Nov 20',
    ]);
    expect(document.querySelector('svg')).toBeNull();
    await press('£1,875');
    expect(show).toHaveBeenCalledWith(again);
  });

  test('ends a line with the arrow, and begins none with it', async () => {
    await draw(line(at('them', 310), at('them', 300), at('them', 295)));
    expect(Array.from(document.querySelectorAll('.step'), (each) => each.textContent)).toEqual([
      '£310→',
      '£300→',
      '£295',
    ]);
  });

  test('says of what is unsure what that means', async () => {
    await draw({ ...line(at('me', 260), at('them', 310)), gap: 50, sure: false });
    const marks = Array.from(document.querySelectorAll<HTMLElement>('.unsure'));
    expect(marks.map((mark) => [mark.getAttribute('aria-label'), mark.tabIndex])).toEqual([
      [UNSURE, 0],
      [UNSURE, 0],
    ]);
  });

  test('draws no course of two points', async () => {
    await draw(line(at('me', 260), at('them', 310)));
    expect(document.querySelector('svg')).toBeNull();
    await draw(line(at('me', 260), at('them', 310), at('me', 280, { message: 'draft' })));
    expect(document.querySelectorAll('svg circle, svg rect')).toHaveLength(3);
    expect(document.querySelectorAll('svg .hollow')).toHaveLength(1);
  });

  test('shows the first figure and the last two of many, the rest on a click', async () => {
    await draw(line(...[1, 2, 3, 4, 5, 6].map((n) => at('me', n))));
    const figures = () => Array.from(document.querySelectorAll('.figure'), (each) => each.textContent);
    expect(figures()).toEqual(['£1', '£5', '£6']);
    await press(/3 more/);
    expect(figures()).toHaveLength(6);
  });

  test('says the difference where there is one', async () => {
    await draw({ ...line(at('me', 260), at('them', 310)), gap: 50 });
    expect(document.body.textContent).toContain('Difference now £50');
    await draw({ ...line(at('me', 260), at('them', 260)), gap: 0 });
    expect(document.body.textContent).toContain('the same figure');
  });
});
