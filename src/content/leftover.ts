import { isOrphaned } from '../browser/native.ts';

/** Whether this script is done: a leftover of an extension that is gone has no words any more, and takes its things away. */
export function isDone(running: AbortController): boolean {
  if (isOrphaned()) running.abort();
  return running.signal.aborted;
}
