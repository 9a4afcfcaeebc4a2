import type { Rewrite } from '../../model/review.ts';
import { remember, rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Reading, Sentence } from '../reading.ts';

/** The last sentence of a text and what stands behind it. */
const LAST = /[^.!?]+[.!?]*$/;
const FIRST = /^(?:\S+ ){3}/;
const KEPT = 2_000;

/** What a reader recognises when it comes a second time: the last sentence, or the first words where there is only one. */
const endingOf = remember((text: string): string => {
  const trimmed = text.trim();
  const last = (LAST.exec(trimmed)?.[0] ?? trimmed).trim().toLowerCase();
  return last.length === trimmed.length ? (FIRST.exec(last)?.[0] ?? last) : last;
}, KEPT);
const ending = ({ text }: Rewrite): string => endingOf(text);

const inSmall = rememberWith(({ text }: Seen) => text.toLowerCase());

/** Chooses among the proposals for a sentence. */
export type Fresh = (rewrites: Iterable<Rewrite>, own: Sentence) => readonly Rewrite[];

/** Chooses so many, first those whose ending neither the rest of the thread nor an earlier proposal of this draft has used. */
export function createFresh({ sentences, thread }: Reading, most: number): Fresh {
  const used = new Set<string>();
  const said = new Set([sentences, ...thread.map((each) => each.sentences)].flat().map(({ seen }) => inSmall(seen)));
  return (rewrites, own) => {
    const isUsed = (rewrite: Rewrite): boolean => {
      const end = ending(rewrite);
      return end !== '' && end !== inSmall(own.seen) && (used.has(end) || said.has(end));
    };
    const [unused, others]: [Rewrite[], Rewrite[]] = [[], []];
    for (const each of rewrites) {
      (isUsed(each) ? others : unused).push(each);
      if (unused.length === most) break;
    }
    const first = [...unused, ...others].slice(0, most);
    if (first[0]?.text) used.add(ending(first[0]));
    return first;
  };
}
