import { say } from '../texts/say.ts';

interface Piece {
  readonly words: string;
  readonly kept: boolean;
}

interface Props {
  readonly before: string;
  readonly after: string;
}

/** Words before and after, one under the other, with what goes struck out and what comes underlined. */
export function Difference({ before, after }: Props) {
  const { old, fresh } = compare(before, after);
  return (
    <div class="difference" lang="en">
      {before !== '' && (
        <p class="before">
          <Unseen words={say('difference_before')} />
          {old.map((piece) => (piece.kept ? piece.words : <del>{piece.words}</del>))}
        </p>
      )}
      <p class="after">
        <Unseen words={say(before === '' ? 'difference_add' : 'difference_after')} />
        {after === '' ? <em lang={say('language')}>{say('difference_nothing')}</em> : fresh.map(added)}
      </p>
    </div>
  );
}

const Unseen = ({ words }: { words: string }) => (
  <span class="unseen" lang={say('language')}>
    {words}{' '}
  </span>
);

const added = ({ words, kept }: Piece) => (kept ? withSlots(words) : <ins>{withSlots(words)}</ins>);

/** A [slot] shows as the gap it is. */
const withSlots = (words: string) =>
  words.split(/(\[[^\]]+\])/).map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : part));

/** Pieces of both texts: what they share (longest common run of words) is kept, the rest is gone or new. */
export function compare(before: string, after: string): { readonly old: Piece[]; readonly fresh: Piece[] } {
  const a = before.match(/\s*\S+/g) ?? [];
  const b = after.match(/\s*\S+/g) ?? [];
  const kept = commonWords(a, b);
  // A word kept here and there in a new sentence is harder to read than two sentences.
  const scattered = kept.length * 3 < Math.max(a.length, b.length);
  const pairs = scattered ? [] : kept;
  return { old: join(a, new Set(pairs.map(([i]) => i))), fresh: join(b, new Set(pairs.map(([, j]) => j))) };
}

/** Index pairs of the longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => a[i]?.trim() === b[j]?.trim();
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function join(words: readonly string[], kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1);
    const isKept = kept.has(index);
    if (last?.kept === isKept) pieces[pieces.length - 1] = { words: last.words + word, kept: isKept };
    else pieces.push({ words: word, kept: isKept });
  }
  return pieces;
}
