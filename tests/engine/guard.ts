/** What a guard spares, and next to it what has nearly the same words and must still be marked. */
export type Guard = {
  readonly says: string;
  readonly harmless: readonly string[];
  readonly meant: readonly (readonly [rule: string, said: string])[];
};
