import type { Noting, Outcome } from '../model/logbook.ts';
import type { DraftWatch } from './draft-watch.ts';

/** Tells the background what becomes of nudges, for people who keep a record. */
export class Account {
  /** Draft → rule → how many of its nudges were counted as shown, and how many of these are settled. */
  private readonly seen = new WeakMap<DraftWatch, Map<string, { most: number; settled: number }>>();

  constructor(private readonly note: (noting: Noting) => Promise<boolean>) {}

  /**
   * Counts what a draft shows. A nudge has another identity after each word typed into its sentence, so a rule is
   * counted by the most of its nudges that stood there at once, beside those that are settled.
   */
  shown(draft: DraftWatch): void {
    if (draft.paused) return;
    const now = new Map<string, number>();
    for (const { rule, shown, severity } of draft.nudges)
      if (shown && severity !== 'praise') now.set(rule, (now.get(rule) ?? 0) + 1);
    const rules = [...now].flatMap(([rule, count]) => {
      const known = this.of(draft, rule);
      const further = Math.max(0, known.settled + count - known.most);
      known.most += further;
      return Array<string>(further).fill(rule);
    });
    if (rules.length > 0) void this.tell({ rules, outcome: 'shown' });
  }

  /** True when it is time to offer that the rule be quieted. */
  settled(draft: DraftWatch, rule: string, outcome: Outcome, isBack = false): Promise<boolean> {
    this.of(draft, rule).settled += isBack ? -1 : 1;
    return this.tell({ rules: [rule], outcome, isBack });
  }

  // A record with a gap is no reason to bother anybody.
  private readonly tell = (noting: Noting): Promise<boolean> => this.note(noting).catch(() => false);

  private of(draft: DraftWatch, rule: string): { most: number; settled: number } {
    const rules = this.seen.get(draft) ?? new Map<string, { most: number; settled: number }>();
    const known = rules.get(rule) ?? { most: 0, settled: 0 };
    this.seen.set(draft, rules.set(rule, known));
    return known;
  }
}
