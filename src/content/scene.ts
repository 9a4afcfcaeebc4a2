import type { Evidence } from '../model/evidence.ts';
import type { Nudge, Rewrite } from '../model/review.ts';
import type { BadgeProps } from '../ui/badge.tsx';
import { tally } from '../ui/tally.ts';
import type { CardProps } from '../ui/card.tsx';
import type { DoneProps, Offer } from '../ui/done.tsx';
import type { PanelProps } from '../ui/panel.tsx';
import type { SendingProps } from '../ui/sending.tsx';
import { type Passing, scopesOf } from './scopes.ts';
import type { Held } from './sending.ts';
import type { DraftWatch } from './draft-watch.ts';
import type { Point } from './points.ts';

/** What is open beside the draft: the card of a point (null: the panel), and what opened it. */
export interface Open {
  readonly point: Point | null;
  readonly how: 'hover' | 'press' | 'keys';
  /** Why words did not go in, '' while nothing went wrong. */
  readonly trouble: string;
  /** The editor refused the words: they can be copied instead. */
  readonly offersCopy: boolean;
  /** The sources, once they were asked for. */
  readonly sources: readonly Evidence[] | null;
  /** What was just done instead of a card or the panel, null while either is open. */
  readonly done: Done | null;
  /** The mail that is held back instead of a card or the panel. */
  readonly held: Held | null;
}

/** An opening at which nothing has been asked for or gone wrong yet. */
export const CALM = { trouble: '', offersCopy: false, sources: null, done: null, held: null };

/** Something done that can be taken back. */
export interface Done {
  readonly said: string;
  undo(): void;
  /** Something calmly offered beside it. */
  readonly offer?: Offer;
}

/** What a person can do in the card and the panel. */
export interface Actions {
  replace(point: Point, rewrite: Rewrite): void;
  insert(nudge: Nudge, rewrite: Rewrite): void;
  copy(words: string): void;
  why(evidence: readonly string[]): void;
  ignore(nudge: Nudge, passing: Passing): void;
  restore(): void;
  pause(paused: boolean): void;
  show(point: Point): void;
  send(held: Held): void;
  toggle(): void;
  close(): void;
}

/** All that is drawn beside a draft. */
export interface Scene {
  readonly badge: BadgeProps | null;
  readonly card: CardProps | null;
  readonly panel: PanelProps | null;
  readonly done: DoneProps | null;
  readonly sending: SendingProps | null;
  /** What is told to a screen reader, politely. */
  readonly said: string;
}

export const isPanel = ({ point, done, held }: Open): boolean => !point && !done && !held;

const isPraise = ({ severity }: Nudge): boolean => severity === 'praise';

/** What the badge counts. */
export function countsOf({ nudges, ignoredCount, paused }: DraftWatch) {
  const strengths = nudges.filter(isPraise).length;
  return { points: nudges.length - strengths, strengths, ignored: ignoredCount, paused };
}

/** "2 points, 1 strength", '' when there is nothing to say or nobody wants to hear it. */
export function tallyOf(draft: DraftWatch): string {
  const { points, strengths, paused } = countsOf(draft);
  return paused ? '' : tally(points, strengths);
}

/** What is open, at its words as they are now; null when they are gone. */
export function followed(open: Open, draft: DraftWatch): Open | null {
  if (!open.point) return open;
  const point = draft.pointOf(open.point);
  return point && { ...open, point };
}

export function sceneOf(draft: DraftWatch, open: Open | null, said: string, actions: Actions): Scene {
  const { point, done, held } = open ?? {};
  const close = (): void => actions.close();
  return {
    badge: badgeOf(draft, open, actions),
    card: open && point ? cardOf(draft, point, open, actions) : null,
    panel: open && isPanel(open) ? panelOf(draft, open, actions) : null,
    done: done ? { said: done.said, onUndo: () => done.undo(), onClose: close, offer: done.offer } : null,
    sending: held ? { reasons: held.reasons, onSend: () => actions.send(held), onStay: close } : null,
    said,
  };
}

function badgeOf(draft: DraftWatch, open: Open | null, actions: Actions): BadgeProps | null {
  const { points, strengths, ignored, paused } = countsOf(draft);
  if (points + strengths + ignored === 0 && !paused) return null;
  return { points, strengths, paused, expanded: open !== null && isPanel(open), onClick: () => actions.toggle() };
}

function cardOf(draft: DraftWatch, point: Point, open: Open, actions: Actions): CardProps {
  const { nudge } = point;
  return {
    id: nudge.id,
    severity: nudge.severity,
    title: nudge.title,
    words: nudge.text,
    because: nudge.because,
    weighed: nudge.weighed ?? [],
    hasSources: nudge.evidence.length > 0,
    sources: open.sources,
    choices: nudge.rewrites.map((rewrite) => ({
      before: draft.wordsAt(rewrite),
      after: rewrite.text,
      adds: rewrite.adds ?? [],
      onTake: () => (open.offersCopy ? actions.copy(rewrite.text) : actions.replace(point, rewrite)),
    })),
    trouble: open.trouble,
    offersCopy: open.offersCopy,
    onWhy: () => actions.why(nudge.evidence),
    scopes: scopesOf(draft.composer.recipients()[0] ?? '', (passing) => actions.ignore(nudge, passing)),
    onClose: () => actions.close(),
  };
}

function panelOf(draft: DraftWatch, open: Open, actions: Actions): PanelProps {
  const nudges = draft.nudges.filter((nudge) => !isPraise(nudge));
  const wishes = nudges.filter(({ shown, start }) => shown && start === null);
  return {
    praise: draft.nudges.filter(isPraise).map(({ because }) => because),
    wishes: wishes.map((nudge) => ({
      id: nudge.id,
      title: nudge.title,
      because: nudge.because,
      choices: nudge.rewrites.map((rewrite) => ({
        words: rewrite.text.trim(),
        onTake: () => (open.offersCopy ? actions.copy(rewrite.text) : actions.insert(nudge, rewrite)),
      })),
      onIgnore: () => actions.ignore(nudge, 'once'),
    })),
    marked: draft.points.map((point) => ({
      id: point.nudge.id,
      severity: point.nudge.severity,
      title: point.nudge.title,
      words: point.nudge.text,
      onShow: () => actions.show(point),
    })),
    further: nudges.length - wishes.length - draft.points.length,
    ignored: draft.ignoredCount,
    paused: draft.paused,
    trouble: open.trouble,
    offersCopy: open.offersCopy,
    onRestore: () => actions.restore(),
    onPause: (paused) => actions.pause(paused),
    onClose: () => actions.close(),
  };
}
