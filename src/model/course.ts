import type { Side } from './mail.ts';
import type { MailTone, Tone, ToneMark, Trend } from './standing.ts';

/** Whether the tone of these mails grew warmer or sharper on either side, and on both. */
export function courseOf(mails: readonly MailTone[]): Pick<Tone, 'trends' | 'cycle'> {
  const trends = { me: trendOf(mails, 'me'), them: trendOf(mails, 'them') };
  return { trends, cycle: cycleOf(trends) };
}

/** A side needs so many mails before it can be said to have moved, and so many marks more or fewer than before. */
const ENOUGH = 3;
const MOVED = 2;

/**
 * The last two mails of a side against those before, in marks for as many sentences. Words that only stayed away are no
 * move: nobody is told of more sharp marks where there is none.
 */
function trendOf(mails: readonly MailTone[], side: Side): Trend | null {
  const own = mails.filter((mail) => mail.side === side);
  if (own.length < ENOUGH) return null;
  const [before, last] = [own.slice(0, -2), own.slice(-2)];
  const scale = length(last) / Math.max(1, length(before));
  const more = (kind: ToneMark['kind']): number => count(last, kind) - count(before, kind) * scale;
  const [warm, sharp] = [more('warm'), more('sharp')];
  if (warm > 0 && warm - sharp >= MOVED) return 'warmer';
  return sharp > 0 && sharp - warm >= MOVED ? 'sharper' : 'level';
}

const length = (mails: readonly MailTone[]): number => mails.reduce((sum, { sentences }) => sum + sentences, 0);

const count = (mails: readonly MailTone[], kind: ToneMark['kind']): number =>
  mails.flatMap(({ marks }) => marks).filter((mark) => mark.kind === kind).length;

/** One sharp mail is no cycle: both sides have to have moved the same way. */
function cycleOf({ me, them }: Tone['trends']): Tone['cycle'] {
  if (me !== them) return null;
  if (me === 'warmer') return 'virtuous';
  return me === 'sharper' ? 'vicious' : null;
}
