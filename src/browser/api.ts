import browser from 'webextension-polyfill';
import { type Answers, type Ask, listen, type Question, readReply, type Reply } from './messages.ts';
import type { BackgroundProtocol, PageProtocol } from './protocol.ts';

export { browser };

/** Parley does not run in that tab: a page it was not asked onto, a browser page, or a tab that is gone. */
export class NotThere extends Error {}

/** Asks the background; a stopped worker is woken by it. */
export const ask: Ask<BackgroundProtocol> = async (name, ...args) => {
  const question: Question = { parley: 'background', ask: name, args };
  const reply: Reply<ReturnType<BackgroundProtocol[typeof name]>> = await browser.runtime.sendMessage(question);
  return readReply(reply);
};

/**
 * Asks the content script of a tab; the first frame with something to say answers.
 * Rejects with NotThere where no script runs, with Unanswered where it runs and has found nothing.
 */
export function askPage(tab: number): Ask<PageProtocol> {
  return async (name, ...args) => {
    const question: Question = { parley: 'page', ask: name, args };
    const reply: Reply<ReturnType<PageProtocol[typeof name]>> = await send(tab, question);
    return readReply(reply);
  };
}

async function send<T>(tab: number, question: Question): Promise<Reply<T>> {
  try {
    return await browser.tabs.sendMessage(tab, question);
  } catch (error) {
    throw new NotThere('no content script in this tab', { cause: error });
  }
}

/** Answers for the background. Call it while the worker starts: a listener added later misses the message that woke it. */
export function answer(answers: Answers<BackgroundProtocol>): void {
  const heard = listen('background', browser.runtime.id, answers);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types know no listener that takes some messages and leaves others
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
