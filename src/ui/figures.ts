import type { Bound, OfferLine, OfferPoint } from '../model/standing.ts';
import { locale, say, sayCount } from '../texts/say.ts';
import { issueName } from './issues.ts';
import { standsOf } from './stands.ts';

/** "€1,250", "$45k" would be guessing: figures are written out. In the person's own way of writing. */
export function figure(amount: number, unit: string): string {
  const maximumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  if (/^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale(), {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: maximumFractionDigits,
      maximumFractionDigits,
    }).format(amount);
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits }).format(amount);
  if (unit === '$') return `$${number}`;
  if (unit === '%')
    return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 2 }).format(amount / 100);
  if (isTime(unit)) return sayCount(TIMES[unit], amount);
  return `${number} ${amount === 1 ? unit.replace(/s$/, '') : unit}`.trim();
}

/** Other units stand as the mail has them. */
const TIMES = {
  years: 'unit_years',
  months: 'unit_months',
  weeks: 'unit_weeks',
  days: 'unit_days',
  hours: 'unit_hours',
} as const;

const isTime = (unit: string): unit is keyof typeof TIMES => unit in TIMES;

const BOUNDS = {
  'up to': 'bound_at_most',
  'at most': 'bound_at_most',
  from: 'bound_from',
  'at least': 'bound_at_least',
  about: 'bound_about',
  around: 'bound_about',
  roughly: 'bound_about',
} as const satisfies Record<Bound, string>;

/** The same with its bound, or both ends of a range. */
export function pointInWords({ amount, upTo, bound }: OfferPoint, unit: string): string {
  if (upTo !== null) return `${figure(amount, unit)} – ${figure(upTo, unit)}`;
  return bound ? say(BOUNDS[bound], figure(amount, unit)) : figure(amount, unit);
}

/** A plot as a sentence: "Price: you from €260 to €280; they from €310 to €295." */
export function lineInWords({ issue, unit, points }: OfferLine): string {
  const sides = (['me', 'them'] as const).flatMap((side) => {
    const stands = standsOf(points.filter((point) => point.side === side));
    const [first, last] = [stands[0], stands.at(-1)];
    if (!first || !last) return [];
    return first === last
      ? say(side === 'me' ? 'offers_you_at' : 'offers_they_at', pointInWords(first.first, unit))
      : say(
          side === 'me' ? 'offers_you_moved' : 'offers_they_moved',
          pointInWords(first.first, unit),
          pointInWords(last.latest, unit),
        );
  });
  return say('offers_line', issueName(issue), sides.join('; '));
}
