import { createReader } from '../engine/reader.ts';
import type { Nudge, Review } from '../model/review.ts';
import type { Summary } from '../model/summary.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { rules } from '../rules/index.ts';
import verdicts from '../rules/verdicts.json' with { type: 'json' };
import weights from '../rules/weights.json' with { type: 'json' };
import { readItems } from './input.ts';

const USAGE = 'usage: npm run review -- [--json] FILE…   (.txt, .eml or .jsonl)';

/** Reviews files; for people by default, one JSON line per item with --json. Exit code 1 when an item could not be read. */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (files.length === 0 || unknown) {
    console.error(unknown ? `unknown option ${unknown}\n${USAGE}` : USAGE);
    return 2;
  }
  const reader = createReader(rules, weights, verdicts);
  const form = args.includes('--json') ? JSON_LINES : TEXT;
  let failed = false;
  for (const file of files) {
    for (const item of await readItems(file)) {
      if ('error' in item) {
        failed = true;
        console.log(form.failed(item.id, item.error));
        continue;
      }
      const { id, mail } = item;
      console.log(form.reviewed(id, reader.inspect(mail, DEFAULT_SETTINGS), reader.summary(mail, DEFAULT_SETTINGS)));
    }
  }
  return failed ? 1 : 0;
}

/** How an item is printed, by its id. */
interface Form {
  failed(id: string, error: string): string;
  reviewed(id: string, review: Review, summary: Summary): string;
}

const JSON_LINES: Form = {
  failed: (id, error) => JSON.stringify({ id, error }),
  reviewed: asJson,
};

const TEXT: Form = {
  failed: (id, error) => `${id}\n  cannot be read: ${error}`,
  reviewed: asText,
};

function asJson(id: string, { language, negotiation, signals, nudges, questions }: Review, summary: Summary): string {
  return JSON.stringify({
    id,
    language,
    negotiation,
    signals: signals.map(({ rule, start, end, text, sure }) => ({ rule, start, end, text, sure })),
    nudges: nudges.map(({ rule, also, severity, shown, start, end, rewrites }) => ({
      rule,
      also,
      severity,
      shown,
      start,
      end,
      rewrites: rewrites.map((each) => ({ start: each.start, end: each.end, text: each.text })),
    })),
    questions,
    summary: {
      offers: summary.offers,
      promises: summary.promises.map(({ side, message, text, due }) => ({ side, message, text, due })),
      open: summary.open.map(({ side, text }) => ({ side, text })),
      call: summary.call,
      next: summary.next,
    },
  });
}

function asText(id: string, review: Review, summary: Summary): string {
  if (review.language !== 'en') return `${id}\n  not in English (${review.language}): nothing is said about it`;
  if (!review.negotiation)
    return [`${id}\n  not a negotiation, as far as this text shows: ${QUIET}`, ...seenIn(review)].join('\n');
  const points = review.nudges.filter(({ shown }) => shown);
  const open = summary.open.map(({ side, text }) => `  open, asked by ${side === 'me' ? 'you' : 'them'}: ${text}`);
  return [id, ...(points.length > 0 ? points.map(asPoint) : ['  nothing to add']), ...open].join('\n');
}

const QUIET = 'in a mail Parley would say nothing about it';

/** What the rules saw all the same; for whoever wonders why nothing is shown. */
const seenIn = ({ signals }: Review): string[] =>
  signals.filter(({ text }) => text).map(({ rule, text }) => `    seen: ${rule}: "${text}"`);

function asPoint({ title, text, because, rewrites }: Nudge): string {
  const words = text ? `: "${text}"` : '';
  const better = rewrites.slice(0, 2).map((each) => `      → ${each.text.trim() || '(left out)'}`);
  return [`  ${title}${words}`, `    ${because}`, ...better].join('\n');
}
