import { once } from '../cache.ts';
import { openOf, unansweredIn } from '../open.ts';
import type { Facts } from './facts.ts';
import { offersIn } from './offers.ts';
import { overdueIn } from './overdue.ts';
import { promisesIn } from './promises.ts';
import { trackQuestions } from './tracked.ts';
import type { Text } from './texts.ts';

/** Reads a conversation as far as it is asked for. `today` is an ISO date: the engine has no clock. */
export function factsOf(texts: readonly Text[], today: string): Facts {
  const offers = once(() => offersIn(texts));
  const promises = once(() => promisesIn(texts));
  const questions = once(() => trackQuestions(texts));
  const open = once(() => openOf(questions()));
  const unanswered = once(() => unansweredIn(texts));
  const overdue = once(() => overdueIn(texts, today));
  return {
    get offers() {
      return offers();
    },
    get promises() {
      return promises();
    },
    get questions() {
      return questions();
    },
    get open() {
      return open();
    },
    get unanswered() {
      return unanswered();
    },
    get overdue() {
      return overdue();
    },
  };
}
