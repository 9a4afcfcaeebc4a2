/** Numbers questions whose answers may come in any order: only the answer to the last one counts. */
export class Latest {
  private last = 0;

  /** Asks once more; what it gives tells whether nothing was asked since. */
  ask(): () => boolean {
    const own = (this.last += 1);
    return () => own === this.last;
  }
}
