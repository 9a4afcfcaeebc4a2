const SUBJECTS = String.raw`(?:I|i|we|you|u|he|she|they|it|your|nobody|no one|not one|someone|somebody|anyone|anybody)`;
const NOUNS = String.raw`(?:there|this|that|the|my|our|half|all|each|every)`;
/** A verb without its subject: the one before it goes on. */
export const MORE = String.raw`(?:(?:then|now|also|never|only|even|still|evidently) )*(?:told|kept|sent|wrote|rang|left|put|sold|gave|let|did|never|didn['’]?t|said|went|want|asked|made|took|lost|have|had|are|came|sat|spent|threw|\w{2,}ed)`;
/** Where one clause ends and the next begins, with its word. */
const SEAM = new RegExp(
  String.raw`(?<joint>(?:;|:| [–—-]|,)?\s+(?:and only then|and then|and now|and each time|and yet|and|but|so|because|yet)\s+(?=(?:(?:then|now|also|only) )?(?:${SUBJECTS}|${NOUNS}|in|on|by|since|last|${MORE})\b)|(?:;|:| [–—-]|,)\s+(?=(?:(?:then|now|first) )?(?:${SUBJECTS}|${NOUNS}|in|on|by|and)\b)|,?\s+(?:since|while|whereas|although|until|till|when|before|after|then|as|because|once|if)\s+(?=${SUBJECTS}\b)|,?\s+then\s+(?=${MORE}\b))`,
  'gi',
);
/** A clause and the words that tie it to the one before. */
export interface Clause {
  readonly joint: string;
  readonly text: string;
}

/** The clauses of a sentence, in order; what ties them is kept. */
export function clauses(text: string): Clause[] {
  const seams = [...text.matchAll(SEAM)];
  const starts = [0, ...seams.map(({ index, 0: seam }) => index + seam.length)];
  const ends = [...seams.map(({ index }) => index), text.length];
  return starts.map((start, i) => ({ joint: seams[i - 1]?.[0] ?? '', text: text.slice(start, ends[i]) }));
}
