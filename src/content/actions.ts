import type { Replaced } from '../editor/replace.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Ignoring } from '../model/ignoring.ts';
import type { PageSettings } from '../model/settings.ts';
import type { Nudge } from '../model/review.ts';
import type { Account } from './account.ts';
import { say } from '../texts/say.ts';
import { copy, insertWords, replaceWords } from './act.ts';
import type { DraftWatch } from './draft-watch.ts';
import { type Actions, CALM, type Done, type Open } from './scene.ts';
import { toldOf } from './scopes.ts';

/** What is shown, for those who change it. */
export interface Shown {
  readonly current: DraftWatch | null;
  readonly open: Open | null;
  /** The page lays something over what is open, or moves it. */
  isCovered(): Promise<boolean>;
  set(open: Open | null): void;
  /** Closes what is open and gives the focus back if it was there. */
  close(): boolean;
  /** While words are put in, the marks they replace may go without closing the card. */
  hold(isHeld: boolean): void;
}

const TROUBLE = {
  covered: 'trouble_covered',
  stale: 'trouble_stale',
  failed: 'trouble_failed',
} as const;

/** The same card or the panel still, though its words may have moved since: what is open is made anew then. */
const isSame = (now: Open, then: Open): boolean =>
  now.point?.nudge.id === then.point?.nudge.id && now.done === then.done && now.held === then.held;

/** What the background is asked for. */
export interface Background {
  readonly sourcesOf: (keys: readonly string[]) => Promise<readonly Evidence[]>;
  /** Remembers that a kind of point is ignored, or forgets it again. */
  readonly remember: (ignoring: Ignoring, isOn: boolean) => Promise<unknown>;
  /** What the person wants of a page with a draft. */
  readonly wishes: () => Promise<PageSettings>;
  /** Puts the script that draws the faces into this frame. */
  readonly faces: () => Promise<unknown>;
  readonly account: Account;
}

/** What the buttons of the card and the panel do to a draft. */
export function actionsOn(
  shown: Shown,
  page: Document,
  { sourcesOf, remember, account }: Background,
): Omit<Actions, 'show' | 'toggle' | 'close'> {
  let isActing = false;
  const act = async ({ rule }: Nudge, put: (draft: DraftWatch) => Promise<Replaced>): Promise<void> => {
    const { current, open } = shown;
    if (!current || !open || isActing) return;
    isActing = true;
    shown.hold(true);
    const outcome = (await shown.isCovered()) ? 'covered' : await put(current);
    isActing = false;
    shown.hold(false);
    if (outcome === 'done') void account.settled(current, rule, 'taken');
    const now = shown.open ?? open;
    // What was opened meanwhile, or beside another draft, is not about this.
    if (shown.current !== current || !isSame(now, open)) return;
    if (outcome === 'done') shown.set(null);
    else shown.set({ ...now, trouble: say(TROUBLE[outcome]), offersCopy: outcome !== 'stale' });
  };
  const ignore = ignoring(shown, remember, account);
  /** What is stored is not to be asked for by a press that the page stole. */
  const uncovered = async (press: () => void): Promise<void> => {
    const { open } = shown;
    const isCovered = await shown.isCovered();
    if (!isCovered) press();
    else if (open && shown.open && isSame(shown.open, open))
      shown.set({ ...open, trouble: say('trouble_covered_ignoring') });
  };
  return {
    replace: (point, rewrite) => void act(point.nudge, (draft) => replaceWords(draft, point, rewrite)),
    insert: (nudge, rewrite) => void act(nudge, (draft) => insertWords(draft, rewrite)),
    copy: (words) => {
      const trouble = say(copy(page, words) ? 'copied' : 'copy_refused');
      if (shown.open) shown.set({ ...shown.open, trouble });
    },
    why: (evidence) => {
      const { open } = shown;
      if (!open) return;
      if (open.sources) return shown.set({ ...open, sources: null });
      const show = (sources: readonly Evidence[]): void => {
        if (shown.open && isSame(shown.open, open)) shown.set({ ...shown.open, sources });
      };
      void sourcesOf(evidence).then(show, () => show([]));
    },
    ignore: (nudge, passing) => void uncovered(() => ignore(nudge, passing)),
    send: (held) => {
      shown.close();
      held.send();
    },
    restore: () => shown.current?.restoreIgnored(),
    pause: (paused) => {
      if (shown.current) shown.current.paused = paused;
    },
  };
}

function ignoring(shown: Shown, remember: Background['remember'], account: Account): Actions['ignore'] {
  return (nudge, passing) => {
    const { current, open } = shown;
    if (!current) return;
    const them = current.composer.recipients()[0] ?? '';
    const ways = { rule: nudge.rule, words: nudge.text, them };
    const outcome = passing === 'wrong' ? 'wrong' : 'ignored';
    let told: Done | null = null;
    // A full storage, say: who still reads that it is ignored is told.
    const notKept = (): void => {
      if (open && told && shown.open?.done === told) shown.set({ ...open, trouble: say('trouble_not_kept') });
    };
    const tell = (done: Done): void => {
      told = done;
      if (open) shown.set({ ...open, ...CALM, point: null, done });
    };
    const setTo = (isOn: boolean): void => {
      if (passing === 'once' || passing === 'wrong') current.ignore(nudge.id, isOn);
      else void remember({ reach: passing, ...ways }, isOn).catch(notKept);
    };
    setTo(true);
    const isTime = account.settled(current, nudge.rule, outcome);
    // The panel stays: it counts the ignored ones and brings them back.
    if (!open?.point) return;
    const undo = (): void => {
      setTo(false);
      void account.settled(current, nudge.rule, outcome, true);
      shown.close();
    };
    const quiet = (isOn: boolean): void => void remember({ reach: 'marks', ...ways }, isOn).catch(notKept);
    const onTake = (): void => {
      quiet(true);
      const unquiet = (): void => {
        quiet(false);
        shown.close();
      };
      tell({ said: say('quieted', nudge.title), undo: unquiet });
    };
    const done = { said: toldOf(passing, nudge, them), undo };
    tell(done);
    if (passing === 'rule' || passing === 'person') return;
    const offer = { why: say('quiet_offer', nudge.title), name: say('quiet_offer_take'), onTake };
    void isTime.then((isSo) => isSo && shown.open?.done === done && tell({ ...done, offer }));
  };
}
