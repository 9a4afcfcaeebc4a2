import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import { asMail } from '../evaluation/as-mail.ts';
import { linesOfMails, marked } from '../evaluation/margin.ts';
import { readBody, type See, type Sentence } from '../../engine/reading.ts';

/** 1 shows the rule, 0 does not, null is arguable and never counts. */
export type Label = 0 | 1 | null;

/** One sentence of the corpus with its labels. */
export interface Example {
  /** The file it stands in. */
  readonly file: string;
  /** Whole authors are held back together when judging. */
  readonly group: string;
  /** Sentences of one fragment share its labels: at least one of them shows the rule. */
  readonly bag: string;
  /** Fragments are labelled as a whole, mails sentence by sentence. */
  readonly kind: 'fragment' | 'mail';
  readonly sentence: Sentence;
  /** All sentences of its text: what its neighbours say may excuse it. */
  readonly among: readonly Sentence[];
  label(rule: string): Label;
}

const LABELS = v.record(v.string(), v.number());
const FRAGMENT = v.object({ id: v.string(), rule: v.string(), label: v.number(), text: v.string(), also: LABELS });
const SPAN = v.object({ start: v.number(), end: v.number(), labels: LABELS });
const MAIL = v.object({
  id: v.string(),
  draft: v.object({ body: v.string() }),
  gold: v.object({ negotiation: v.nullable(v.boolean()), sentences: v.array(SPAN) }),
});
const TEXT = v.object({ text: v.string(), also: v.optional(v.array(v.string()), []) });
const CATALOGUE = v.array(v.object({ id: v.string(), pos: v.array(TEXT), neg: v.array(TEXT) }));

const asLabel = (value: number | undefined): Label => (value === 1 ? 1 : value === 0.5 ? null : 0);

/** Every labelled sentence under a folder: .jsonl of fragments and mails, .json catalogues, .txt with labels in the margin. */
export function readCorpus(folder: string, see: See): Example[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const read = READERS[extname(file)];
      const examples = read?.(readFileSync(join(folder, file), 'utf8'), basename(file, extname(file)), see) ?? [];
      return examples.map((example) => ({ ...example, file }));
    });
}

type Unfiled = Omit<Example, 'file'>;
type Read = (text: string, name: string, see: See) => Unfiled[];

const READERS: Readonly<Record<string, Read>> = {
  '.jsonl': (text, name, see) =>
    linesOf(text).flatMap((line) => {
      const row: unknown = JSON.parse(line);
      const fragment = v.safeParse(FRAGMENT, row);
      if (fragment.success) return ofFragment(fragment.output, see);
      return ofMail(v.parse(MAIL, row), name, see);
    }),
  '.json': (text, name, see) =>
    v.parse(CATALOGUE, JSON.parse(text)).flatMap(({ id, pos, neg }) =>
      [pos, neg].flatMap((side, i) =>
        side.flatMap((each, n) => {
          const shown = new Set(i === 0 ? [id, ...each.also] : []);
          return bag(`${id}/${i}/${n}`, name, asMail(each.text).draft.body, see, (rule) => (shown.has(rule) ? 1 : 0));
        }),
      ),
    ),
  '.txt': (text, name, see) => {
    const { isMails, texts } = linesOfMails(text);
    const read = isMails ? ofMarginMail : ofMarginLines;
    return texts.flatMap((lines, n) => read(lines, `${name}/${n}`, authorOf(name), see));
  },
};

/** "g1.txt" and "g1-mails.txt" are by one hand. */
const authorOf = (name: string): string => name.replace(/-mails$/, '');

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim());
const groupOf = (id: string): string => id.split('-')[0] ?? id;

function bag(id: string, group: string, text: string, see: See, label: (rule: string) => Label): Unfiled[] {
  const among = readBody(text, undefined, see);
  return among.map((sentence) => ({ group, bag: id, kind: 'fragment', sentence, among, label }));
}

function ofFragment({ id, rule, label, text, also }: v.InferOutput<typeof FRAGMENT>, see: See): Unfiled[] {
  return bag(id, groupOf(id), text, see, (asked) => asLabel(asked === rule ? label : also[asked]));
}

function ofMail({ id, draft, gold }: v.InferOutput<typeof MAIL>, name: string, see: See): Unfiled[] {
  if (gold.negotiation === false) return [];
  const among = readBody(draft.body, undefined, see);
  return among.map((sentence) => {
    const here = gold.sentences.filter(
      (each) => Math.min(each.end, sentence.end) - Math.max(each.start, sentence.start) > 2,
    );
    return {
      group: `${name} ${groupOf(id)}`,
      bag: `${id}/${sentence.index}`,
      kind: 'mail',
      sentence,
      among,
      label: (rule) => {
        const labels = new Set(here.map((each) => asLabel(each.labels[rule])));
        return labels.has(1) ? 1 : labels.has(null) ? null : 0;
      },
    };
  });
}

/** "Pay or I walk. {threat, ?demand}": shown, arguable ("?") and near misses ("-", which only say what was meant). */
const ofMarginLines = (lines: readonly string[], id: string, group: string, see: See): Unfiled[] =>
  lines.flatMap((line, n) => {
    const { text, labels } = marked(line);
    return bag(`${id}/${n}`, group, text, see, (rule) => (rule in labels ? (labels[rule] ? 1 : null) : 0));
  });

/** A sentence to a line: the margin would hide who stands beside whom, so they are numbered again as one paragraph. */
function ofMarginMail(lines: readonly string[], id: string, group: string, see: See): Unfiled[] {
  const examples = ofMarginLines(lines, id, group, see);
  const among = examples.map(({ sentence }, index) => ({ ...sentence, index, paragraph: 0 }));
  return among.flatMap((sentence, n) => {
    const example = examples[n];
    return example ? [{ ...example, kind: 'mail' as const, sentence, among }] : [];
  });
}
