const QUOTE = /^\s*(>|On .+ wrote:\s*$|-{2,}\s*(Original|Forwarded))/i;
const SALUTATION = /^\s*(hi|hello|hey|dear|good (morning|afternoon|evening))\b[^.?!]{0,60}[,!.:]?\s*$/i;

/** The first line of a mail that says something: no quotation, no greeting where more follows; '' when there is none. */
export function firstOwnLine(body: string): string {
  const lines = body.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line) => QUOTE.test(line));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '');
  return own.find((line) => !SALUTATION.test(line)) ?? own[0] ?? '';
}
