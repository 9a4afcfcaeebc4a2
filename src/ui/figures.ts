import type { OfferLine, OfferPoint } from '../model/standing.ts';
import { locale, say } from '../texts/say.ts';

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
  if (unit === '%') return `${number} %`;
  return `${number} ${amount === 1 ? unit.replace(/s$/, '') : unit}`.trim();
}

/** The same with its bound, or both ends of a range. */
export function pointInWords({ amount, upTo, bound }: OfferPoint, unit: string): string {
  if (upTo !== null) return `${figure(amount, unit)} – ${figure(upTo, unit)}`;
  return bound ? `${bound} ${figure(amount, unit)}` : figure(amount, unit);
}

/** A plot as a sentence: "Price: you from €260 to €280; they from €310 to €295." */
export function lineInWords({ issue, unit, points }: OfferLine): string {
  const sides = (['me', 'them'] as const).flatMap((side) => {
    const own = points.filter((point) => point.side === side);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    return first === last
      ? say(side === 'me' ? 'offers_you_at' : 'offers_they_at', pointInWords(first, unit))
      : say(
          side === 'me' ? 'offers_you_moved' : 'offers_they_moved',
          pointInWords(first, unit),
          pointInWords(last, unit),
        );
  });
  return say('offers_line', capital(issue), sides.join('; '));
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
