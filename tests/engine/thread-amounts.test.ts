import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/engine/thread/amounts.ts';

const read = (text: string): string =>
  amountsIn(text)
    .map(({ amount, unit }) => `${amount} ${unit}`.trim())
    .join(', ');

describe('an amount with its unit', () => {
  test.each([
    ['$1,200', '1200 $'],
    ['12k', '12000'],
    ['four grand', '4000'],
    ['€3.450,00', '3450 EUR'],
    ['1.870 EUR', '1870 EUR'],
    ['€0,94 each', '0.94 EUR'],
    ['USD 38.60/pc', '38.6 USD'],
    ['NZ$412 a month', '412 NZD'],
    ['₹1,50,000 as advance', '150000 INR'],
    ["CHF 12'500", '12500 CHF'],
    ['£1.2m', '1200000 GBP'],
    ['88.000 € fixed', '88000 EUR'],
    ['71p', '71 pence'],
    ['15 %', '15 %'],
    ['eight per cent', '8 %'],
    ['net 60', '60 days'],
    ['twelve weeks', '12 weeks'],
    ['twenty-six weeks', '26 weeks'],
    ['a 24-month term', '24 months'],
    ['MOQ 5 000', '5000'],
  ])('%s', (text, amount) => expect(read(text)).toBe(amount));
});

describe('the ends of a range share unit and thousands', () => {
  test.each([
    ['10-12k', '10000, 12000'],
    ['between €10 and 12', '10 EUR, 12 EUR'],
    ['15 to 20 %', '15 %, 20 %'],
    ['£9,200 or 8,650', '9200 GBP, 8650 GBP'],
  ])('%s', (text, amounts) => expect(read(text)).toBe(amounts));
});

describe('numbers that count nothing', () => {
  test.each([
    'on 24 April at 14:30',
    'since 2019',
    'section 12, page 4',
    'Call me on 01632 960114',
    'drawing 4417-C',
    'bearing 6208-2RS',
    'the 5th or the 12th',
    'at 9 am',
  ])('%s', (text) => expect(read(text)).toBe(''));
});
