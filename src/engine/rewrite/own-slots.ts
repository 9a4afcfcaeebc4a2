import type { Rewrite } from '../../model/review.ts';
import type { Settings } from '../../model/settings.ts';
import type { Reading } from '../reading.ts';

/** A person's own words for what better words leave open. */
export type Own = Pick<Settings, 'reasons' | 'benchmarks'>;

/** A gap where a part of a sentence fits; elsewhere it stays for the writer to fill. */
const GAP = /(?<=because |based on )\[your (reason|benchmark)\]/;

/** A rewrite with the person's own words in its gap, those first that speak of what the mail speaks of. */
export function filledFrom({ reasons, benchmarks }: Own, { mail }: Reading): (rewrite: Rewrite) => readonly Rewrite[] {
  if (reasons.length + benchmarks.length === 0) return () => [];
  const said = `${mail.draft.body} ${mail.thread.at(-1)?.body}`.toLowerCase();
  // Shorter words tell no subject.
  const apt = (words: string): number =>
    Number(words.split(' ').some((word) => word.length > 3 && said.includes(word.toLowerCase())));
  return (rewrite) => {
    const gap = GAP.exec(rewrite.text);
    if (!gap) return [];
    return (gap[1] === 'reason' ? reasons : benchmarks)
      .toSorted((a, b) => apt(b) - apt(a))
      .map((words) => ({
        ...rewrite,
        text: rewrite.text.replace(GAP, () => words),
        adds: [...(rewrite.adds ?? []), words],
      }));
  };
}
