import type { Step, StepId } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { shortDay } from './dates.ts';
import { figure } from './figures.ts';

interface Told {
  /** What one could do, as a whole sentence without its full stop. */
  readonly could: string;
  readonly because: string;
}

/** A step in the person's language. */
export function told({ id, names, by }: Step): Told {
  const words = WORDS[id](...names);
  const named = by === undefined ? undefined : BY[id]?.(by);
  return named === undefined ? words : { ...words, because: named };
}

/** Why, where one of several people gave rise to it. */
const BY: Readonly<Partial<Record<StepId, (who: string) => string>>> = {
  'answer-them': (who) => say('step_answer_them_why_by', who),
  'take-up-their-interest': (who) => say('step_take_up_why_by', who),
};

const WORDS: Readonly<Record<StepId, (...names: readonly string[]) => Told>> = {
  'keep-your-word': (words = '', due = '') => ({
    could: say('step_keep_your_word', words),
    because: say('step_keep_your_word_why', shortDay(due)),
  }),
  'answer-them': (words = '') => ({ could: say('step_answer_them', words), because: say('step_answer_them_why') }),
  'leave-the-jab': () => ({ could: say('step_leave_the_jab'), because: say('step_leave_the_jab_why') }),
  'call-first': () => ({ could: say('step_call_first'), because: say('step_call_first_why') }),
  'take-up-their-interest': (words = '') => ({
    could: say('step_take_up', words),
    because: say('step_take_up_why'),
  }),
  'ask-them': () => ({ could: say('step_ask_them'), because: say('step_ask_them_why') }),
  'bridge-the-gap': (mine, unit = '', theirs, theirUnit = '') => ({
    could: say('step_bridge'),
    because: say('step_bridge_why', figure(Number(mine), unit), figure(Number(theirs), theirUnit)),
  }),
  'sum-up': () => ({ could: say('step_sum_up'), because: say('step_sum_up_why') }),
};
