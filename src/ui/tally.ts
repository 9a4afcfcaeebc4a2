import { sayCount } from '../texts/say.ts';

/** "2 points, 1 strength": what there is to say about a draft, for the badge's name and for announcements. */
export function tally(points: number, strengths: number): string {
  const parts = [points > 0 && sayCount('points', points), strengths > 0 && sayCount('strengths', strengths)];
  return parts.filter((part) => part !== false).join(', ');
}
