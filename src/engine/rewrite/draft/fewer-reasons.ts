import { capital, trimEnd } from '../words.ts';

/** So many reasons are kept. */
const KEPT = 2;
const CAUSE = /\b(?:because(?: of)?|since|as|due to|on account of|given)\b|:/i;
const BETWEEN = /,(?! \d{3})\s*(?:and also|and|or|also)?\s*(?:(?:because(?: of)?|since|as)\s+)?/;

/** How hard a reason is to dismiss: what can be counted or was agreed, before what is felt. */
const weight = (reason: string): number =>
  Number(/\d/.test(reason)) * 2 +
  Number(
    /\b(?:promised|agreed|contract|signed|written|market|competitor|rival|peer|survey|inspection|law|late)\b/i.test(
      reason,
    ),
  ) +
  Number(
    /\b(?:years?|clients?|volumes?|costs?|prices?|tyres?|mileage|photos|growth|churn|steel|budget)\b/i.test(reason),
  );

/** The claim with the two reasons that are hardest to dismiss, and a question; empty where they cannot be told apart. */
export function withFewerReasons(sentence: string): string[] {
  const cause = CAUSE.exec(sentence);
  if (!cause) return [];
  const claim = sentence.slice(0, cause.index).trim();
  const reasons = trimEnd(sentence.slice(cause.index + cause[0].length))
    .split(BETWEEN)
    .map((reason) => reason.trim())
    .filter(Boolean);
  const strongest = new Set(reasons.toSorted((a, b) => weight(b) - weight(a)).slice(0, KEPT));
  const kept = reasons.filter((reason) => strongest.has(reason));
  if (kept.length < KEPT || claim === '') return [];
  const why = `${cause[0] === ':' ? 'because' : cause[0]} ${kept.join(' and ')}`;
  return [
    `${capital(trimEnd(claim))} ${why}. How does that look from your side?`,
    `${capital(trimEnd(claim))} ${why}. What could you do?`,
  ];
}
