import { setTimeout as pause } from 'node:timers/promises';

const GIVE_UP_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/**
 * Asks until the answer is truthy.
 *
 * @throws After ten seconds, saying what was waited for.
 */
export async function until<T>(read: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const end = performance.now() + GIVE_UP_MS;
  while (performance.now() < end) {
    const answer = await read();
    if (answer) return answer;
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(`Waited ${GIVE_UP_MS / 1000} s for ${what}.`);
}
