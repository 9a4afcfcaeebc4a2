import { forgetWeeksBefore } from './logbook.ts';
import { readPolicy } from './managed.ts';
import { forgetPeopleBefore } from './people.ts';
import { forgetTickedBefore } from './ticked.ts';

const DAY_MS = 86_400_000;

/** Forgets what an organisation does not want kept any longer. */
export async function keepRetention(today: Date): Promise<void> {
  const { retention } = await readPolicy();
  if (retention === undefined) return;
  const day = new Date(today.getTime() - retention * DAY_MS);
  await Promise.all([forgetPeopleBefore(day), forgetWeeksBefore(day), forgetTickedBefore(day)]);
}
