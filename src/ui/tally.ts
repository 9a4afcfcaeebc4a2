const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "2 points, 1 strength": what there is to say about a draft, for the badge's name and for announcements. */
export function tally(points: number, strengths: number): string {
  const parts = [points > 0 && counted(points, 'point'), strengths > 0 && counted(strengths, 'strength')];
  return parts.filter((part) => part !== false).join(', ');
}
