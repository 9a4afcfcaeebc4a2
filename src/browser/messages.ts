import { reasonOf } from '../model/reason.ts';

/** A map of functions that one party answers: the messages are its methods, their arguments and results. */
export type Talk<P> = { readonly [K in keyof P]: (...args: never[]) => unknown };

/** Who a message is for; a runtime message reaches every page of the extension, so it says so itself. */
export type Party = 'background' | 'page';

/** Asks the other party. Rejects with what went wrong there, or with Unanswered when nobody took the message. */
export type Ask<P extends Talk<P>> = <K extends keyof P & string>(
  name: K,
  ...args: Parameters<P[K]>
) => Promise<ReturnType<P[K]>>;

/** Where a question comes from; a page of the extension that is no tab has none. */
export interface Asker {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** The functions that answer, told who asks after their arguments. One that returns undefined leaves the message to another frame of the same tab. */
export type Answers<P extends Talk<P>> = {
  readonly [K in keyof P]: (
    ...args: [...Parameters<P[K]>, Asker]
  ) => ReturnType<P[K]> | Promise<ReturnType<P[K]>> | undefined;
};

export interface Question {
  readonly parley: Party;
  readonly ask: string;
  readonly args: readonly unknown[];
}

/** What comes back for a question; nothing at all when nobody took it. */
export type Reply<T> = { readonly value?: T } | { readonly error: string };

/** Nobody answered: no such frame, or none of the frames has anything to say. */
export class Unanswered extends Error {}

/** Takes the answer out of what came back. */
export function readReply<T>(reply: Reply<T> | null | undefined): T {
  if (!reply) throw new Unanswered('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  // JSON drops undefined: an answer without a value is the answer of a function that returns nothing.
  return reply.value!;
}

/**
 * The listener behind a set of answers, in the one shape that Chromium, Firefox and the polyfill all keep:
 * `true` and a later `send`. Whatever is not a question of ours to this party is left alone.
 */
export function listen<P extends Talk<P>>(party: Party, ownId: string, answers: Answers<P>) {
  const known = new Map<string, (...args: readonly unknown[]) => unknown>(Object.entries(answers));
  return (message: unknown, sender: Asker, send: (reply: Reply<unknown>) => void): true | undefined => {
    if (sender.id !== ownId || !isQuestion(message, party)) return;
    try {
      const result = known.get(message.ask)?.(...message.args, sender);
      if (result === undefined) return;
      void Promise.resolve(result).then(
        (value) => send({ value }),
        (error: unknown) => send({ error: reasonOf(error) }),
      );
    } catch (error) {
      send({ error: reasonOf(error) });
    }
    return true;
  };
}

function isQuestion(message: unknown, party: Party): message is Question {
  if (typeof message !== 'object' || message === null) return false;
  const { parley, ask, args } = message as Partial<Question>;
  return parley === party && typeof ask === 'string' && Array.isArray(args);
}
