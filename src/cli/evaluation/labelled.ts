import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as v from 'valibot';
import type { Mail, Side } from '../../model/mail.ts';
import type { Call, Where } from '../../model/summary.ts';
import { asMail } from './as-mail.ts';
import { linesOfMails, marked } from './margin.ts';

/** What a labelled file says of one mail: true, false, or null where people would differ. */
export interface Labelled {
  readonly mail: Mail;
  /** Labels by rule for a stretch of the draft; a stretch of null is the draft as a whole. */
  readonly stretches: readonly { readonly start: number; readonly end: number; readonly labels: Labels }[];
  readonly whole: Labels;
  /** Rules this row says something about; all it does not name, it denies. */
  readonly judges: readonly string[] | 'sentence rules';
  readonly facts?: Facts;
}

/** What a labelled thread comes to; a list that nobody made is left out. */
export interface Facts {
  readonly offers?: readonly { side: Side; message: Where; text: string; amount: number }[] | undefined;
  readonly promises?: readonly { side: Side; text: string }[] | undefined;
  readonly open?: readonly { side: Side; text: string }[] | undefined;
  readonly questions?: readonly { text: string; genuine: boolean | 'arguable' }[] | undefined;
  readonly call?: Call | undefined;
}

export type Labels = Readonly<Record<string, boolean | null>>;

const text = v.optional(v.string(), '');
const NUMBERS = v.record(v.string(), v.number());
const SIDE = v.picklist(['me', 'them']);
const WHERE = v.union([v.number(), v.literal('draft')]);
const SAID = v.object({ side: SIDE, text: v.string() });
const FACTS = v.object({
  offers: v.optional(v.array(v.object({ ...SAID.entries, message: WHERE, amount: v.number() }))),
  promises: v.optional(v.array(SAID)),
  open: v.optional(v.array(SAID)),
  questions: v.optional(
    v.array(v.object({ text: v.string(), genuine: v.union([v.boolean(), v.literal('arguable')]) })),
  ),
  call: v.optional(v.picklist(['held', 'arranged', 'proposed', 'declined', 'none'])),
});
const MESSAGE = v.object({
  from: SIDE,
  date: text,
  subject: text,
  body: v.string(),
  author: v.exactOptional(v.string()),
});
const SCENARIO = v.object({
  id: v.string(),
  me: v.optional(v.string()),
  them: v.optional(v.string()),
  thread: v.optional(v.array(MESSAGE), []),
  draft: v.object({ subject: text, body: v.string() }),
  /** When the draft is written, as in Mail: what is overdue depends on it. */
  now: v.optional(v.string()),
  gold: v.object({
    ...FACTS.entries,
    negotiation: v.nullable(v.boolean()),
    sentences: v.array(v.object({ start: v.number(), end: v.number(), labels: NUMBERS })),
    nudges: v.record(v.string(), v.nullable(v.boolean())),
    unanswered: v.optional(v.object({ any: v.nullable(v.boolean()) })),
  }),
});
const FRAGMENT = v.object({ id: v.string(), rule: v.string(), label: v.number(), text: v.string(), also: NUMBERS });
const EXAMPLES = v.array(v.object({ text: v.string() }));
const CATALOGUE = v.array(v.object({ id: v.string(), pos: EXAMPLES, neg: EXAMPLES }));

/** Rows of a labelled file. A row of none of the known shapes throws, naming the file, the line and what is wrong there. */
export function readLabelled(file: string): Labelled[] {
  const content = readFileSync(file, 'utf8');
  if (extname(file) === '.json') return checked(CATALOGUE, parsed(content, file), file).flatMap(ofCatalogue);
  if (extname(file) === '.txt') return ofMargins(content, file);
  const rows = content.split('\n').flatMap((line, i) => (line.trim() ? [readRow(line, `${file}, line ${i + 1}`)] : []));
  if (rows.length === 0) throw new Error(`${file}: no rows`);
  return rows;
}

function readRow(line: string, where: string): Labelled {
  const row = parsed(line, where);
  const keys = v.is(v.record(v.string(), v.unknown()), row) ? row : {};
  if ('gold' in keys) return ofScenario(checked(SCENARIO, row, where));
  if ('rule' in keys) return ofFragment(checked(FRAGMENT, row, where));
  throw new Error(
    `${where}: neither a labelled fragment (id, rule, label, text, also) nor a labelled mail (id, draft, gold)`,
  );
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
}

function checked<Schema extends v.GenericSchema>(schema: Schema, value: unknown, where: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${where}: ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`);
}

const asLabel = (value: number): boolean | null => (value === 0.5 ? null : value === 1);
const asLabels = (numbers: Readonly<Record<string, number>>): Labels =>
  Object.fromEntries(Object.entries(numbers).map(([rule, value]) => [rule, asLabel(value)]));

function ofFragment({ rule, label, text: body, also }: v.InferOutput<typeof FRAGMENT>): Labelled {
  const whole = { ...asLabels(also), [rule]: asLabel(label) };
  return { mail: { thread: [], draft: { subject: '', body } }, stretches: [], whole, judges: 'sentence rules' };
}

function ofScenario({ gold, me, them, now, ...rest }: v.InferOutput<typeof SCENARIO>): Labelled {
  const mail = {
    ...rest,
    ...(me === undefined ? {} : { me }),
    ...(them === undefined ? {} : { them }),
    ...(now === undefined ? {} : { now }),
  };
  const counts = gold.negotiation === true;
  const whole: Labels = {
    negotiation: gold.negotiation,
    ...(counts ? { ...gold.nudges, 'unanswered-question': gold.unanswered?.any ?? null } : {}),
  };
  const stretches =
    gold.negotiation === false
      ? []
      : gold.sentences.map(({ start, end, labels }) => ({ start, end, labels: asLabels(labels) }));
  const { offers, promises, open, questions, call } = gold;
  return { mail, stretches, whole, judges: Object.keys(whole), facts: { offers, promises, open, questions, call } };
}

/** Fragments or mails with labels in the margin. A mail that shows something is meant to be recognised as a negotiation. */
function ofMargins(content: string, file: string): Labelled[] {
  const { isMails, texts } = linesOfMails(content);
  if (texts.length === 0) throw new Error(`${file}: no rows`);
  return texts.map((lines) => {
    const said = lines.map(marked);
    const body = said.map((each) => each.text).join(' ');
    const mail = { thread: [], draft: { subject: '', body } };
    if (!isMails) return { mail, stretches: [], whole: said[0]?.labels ?? {}, judges: 'sentence rules' };
    const stretches = said.map(({ text: { length }, labels }, at) => {
      const start = said.slice(0, at).reduce((sum, each) => sum + each.text.length + 1, 0);
      return { start, end: start + length, labels };
    });
    const shows = said.some(({ labels }) => Object.values(labels).includes(true));
    const whole: Labels = shows ? { negotiation: true } : {};
    return { mail, stretches, whole, judges: Object.keys(whole) };
  });
}

/** A thread told in words ("Thread: one enquiry. Draft: a price") is for people to read. */
export const isTold = (example: string): boolean => /^(?:Thread|Draft):/.test(example);

function ofCatalogue({ id, pos, neg }: v.InferOutput<typeof CATALOGUE>[number]): Labelled[] {
  return [pos, neg].flatMap((side, i) =>
    side
      .filter(({ text: example }) => !isTold(example))
      .map(({ text: example }) => ({ mail: asMail(example), stretches: [], whole: { [id]: i === 0 }, judges: [id] })),
  );
}
