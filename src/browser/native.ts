import { type Answers, type Ask, listen, type Question, readReply, type Reply } from './messages.ts';
import type { BackgroundProtocol, PageProtocol } from './protocol.ts';
import { decidesReviews } from './stored.ts';

type Api = typeof chrome;

// A page can put an element named "browser" on its window, and one named "runtime" into it; only the real thing listens.
function find(): Api | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return [browser, chrome].find((api) => typeof api?.runtime?.sendMessage === 'function');
}

const api = find();

/** True once the extension was updated, reloaded or removed: this script is a leftover and should take its things away. */
export function isOrphaned(): boolean {
  return api?.runtime?.id === undefined;
}

/** Asks the background; a stopped worker is woken by it. Rejects when it failed there or this script is orphaned. */
export const ask: Ask<BackgroundProtocol> = async (name, ...args) => {
  if (!api || isOrphaned()) throw new Error('orphaned');
  const question: Question = { parley: 'background', ask: name, args };
  const reply: Reply<ReturnType<BackgroundProtocol[typeof name]>> = await api.runtime.sendMessage(question);
  return readReply(reply);
};

/** Answers the popup until the signal ends. Every frame of a tab hears it: return undefined where it is not yours. */
export function answer(answers: Answers<PageProtocol>, signal: AbortSignal): void {
  if (!api) return;
  const listener = listen('page', api.runtime.id, answers);
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(listener), { once: true });
}

/** Calls back when something that a review depends on was stored (rules switched, a call noted): time to ask again. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  if (!api) return;
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (decidesReviews(area, Object.keys(changes))) listener();
  };
  api.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => api.storage?.onChanged?.removeListener(heard), { once: true });
}
