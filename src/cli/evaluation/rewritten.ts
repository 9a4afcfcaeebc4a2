import { carried } from '../../engine/rewrite/carried.ts';
import { lostFacts } from '../../engine/rewrite/facts.ts';
import { misshapen } from '../../engine/rewrite/well-formed.ts';
import type { Reader } from '../../engine/reader.ts';
import type { Mail } from '../../model/mail.ts';
import type { Nudge, Rewrite } from '../../model/review.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { rules } from '../../rules/index.ts';
import type { Labelled } from './labelled.ts';

/** Remarks of a grammar checker about a text, by their kind. */
export type Grammar = (text: string) => Promise<readonly string[]>;

/** What became of one true finding: the words, the better ones, and what is wrong with these. */
export interface Rewritten {
  readonly rule: string;
  readonly before: string;
  readonly after: readonly string[];
  /** Of the first proposal, which is what most people take. */
  readonly faults: readonly Fault[];
  /** How much of what the sentence tells the first proposal carries, from 0 to 1. */
  readonly carries: number;
}

export const FAULTS = ['none offered', 'not cured', 'facts lost', 'grammar', 'ill-formed'] as const;
export type Fault = (typeof FAULTS)[number];

/** Draft-level rules add words rather than change them; praise needs none. */
const CHANGES = new Set(['stop', 'nudge', 'note']);

const PROBLEMS = new Set(rules.filter(({ severity }) => CHANGES.has(severity)).map(({ id }) => id));

const applied = (body: string, { start, end, text }: Rewrite): string => body.slice(0, start) + text + body.slice(end);

/** Without talk of terms nothing is shown: a fragment is read as an answer to this. */
const OFFER: Mail['thread'] = [
  {
    from: 'them',
    date: '2026-03-02T09:00:00',
    subject: 'Our offer',
    body: 'Thank you for your offer of €9,000. We could do €9,800 with delivery in May, and payment within 30 days.',
  },
];

/** Every finding that the labels confirm, with the better words it gets. */
export async function rewritten(row: Labelled, reader: Reader, grammar: Grammar): Promise<Rewritten[]> {
  const mail = row.mail.thread.length > 0 ? row.mail : { ...row.mail, thread: OFFER };
  const { nudges } = reader.inspect(mail, DEFAULT_SETTINGS);
  const confirmed = nudges.filter((nudge) => CHANGES.has(nudge.severity) && isConfirmed(row, nudge));
  return await Promise.all(confirmed.map(async (nudge) => await judged(mail, nudge, reader, grammar)));
}

function isConfirmed({ whole, stretches }: Labelled, { rule, also, start, end }: Nudge): boolean {
  const labels = stretches
    .filter((each) => Math.min(each.end, end ?? 0) - Math.max(each.start, start ?? 0) > 2)
    .map((each) => each.labels);
  return [rule, ...also].some((id) => [whole, ...labels].some((each) => each[id] === true));
}

async function judged(mail: Mail, nudge: Nudge, reader: Reader, grammar: Grammar): Promise<Rewritten> {
  const { body } = mail.draft;
  const [first] = nudge.rewrites;
  const before = body.slice(first?.start ?? nudge.start ?? 0, first?.end ?? nudge.end ?? 0);
  const after = nudge.rewrites.map(({ text }) => text);
  if (!first) return { rule: nudge.rule, before, after, faults: ['none offered'], carries: 0 };
  const changed = { ...mail, draft: { ...mail.draft, body: applied(body, first) } };
  const left = reader
    .review(changed, DEFAULT_SETTINGS)
    .signals.filter(
      ({ rule, start, end }) =>
        start !== null &&
        end !== null &&
        start < first.start + first.text.length &&
        end > first.start &&
        PROBLEMS.has(rule),
    );
  const [old, now] = [await grammar(before), await grammar(first.text)];
  const found: readonly (readonly [Fault, boolean])[] = [
    ['not cured', left.length > 0],
    ['facts lost', lostFacts(before, first.text).length > 0],
    ['grammar', now.some((kind) => !old.includes(kind))],
    ['ill-formed', misshapen(first.text).length > 0],
  ];
  const faults = found.filter(([, is]) => is).map(([fault]) => fault);
  return { rule: nudge.rule, before, after, faults, carries: carried(before, first.text) };
}
