import type { Side } from './mail.ts';
import type { MailTone, Tone, Trend } from './standing.ts';

/** Whether the tone of these mails grew warmer or sharper on either side, and on both. */
export function courseOf(mails: readonly MailTone[]): Pick<Tone, 'trends' | 'cycle'> {
  const trends = { me: trendOf(mails, 'me'), them: trendOf(mails, 'them') };
  return { trends, cycle: cycleOf(trends) };
}

/** A side needs so many mails before it can be said to have moved, and so many marks more or fewer than before. */
const ENOUGH = 3;
const MOVED = 2;

/** The last two mails of a side against those before, in marks for as many sentences. */
function trendOf(mails: readonly MailTone[], side: Side): Trend | null {
  const own = mails.filter((mail) => mail.side === side);
  if (own.length < ENOUGH) return null;
  const [before, last] = [own.slice(0, -2), own.slice(-2)];
  const change = balance(last) - (balance(before) * length(last)) / Math.max(1, length(before));
  if (change >= MOVED) return 'warmer';
  return change <= -MOVED ? 'sharper' : 'level';
}

const length = (mails: readonly MailTone[]): number => mails.reduce((sum, { sentences }) => sum + sentences, 0);

const balance = (mails: readonly MailTone[]): number =>
  mails.flatMap(({ marks }) => marks).reduce((sum, { kind }) => sum + (kind === 'warm' ? 1 : -1), 0);

/** One sharp mail is no cycle: both sides have to have moved the same way. */
function cycleOf({ me, them }: Tone['trends']): Tone['cycle'] {
  if (me !== them) return null;
  if (me === 'warmer') return 'virtuous';
  return me === 'sharper' ? 'vicious' : null;
}
