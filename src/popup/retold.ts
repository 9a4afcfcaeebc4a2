import { blocksOf } from '../model/blocks.ts';
import type { Side } from '../model/mail.ts';
import type { MailTone, OfferLine, Quote, Standing, StepId } from '../model/standing.ts';

/** What is told from items, told from those that are left: the building blocks, and what rests on figures and sharp words. */
export function retold(before: Standing, left: Standing): Standing {
  const isTold = before.blocks.some(({ state }) => state !== 'not enough text');
  const { contact } = left;
  const isCool = contact.silence === 'hot' && cools(before, left, latestOfBoth);
  return {
    ...left,
    contact: isCool ? { ...contact, silence: null } : contact,
    blocks: isTold ? blocksOf(left) : before.blocks,
    steps: left.steps.filter(({ id, about }) => GROUNDS[id]?.(before, left, about) ?? true),
  };
}

/** Steps that rest on more than the sentence they are about, and whether that is still there. */
const GROUNDS: Readonly<Partial<Record<StepId, (before: Standing, left: Standing, about: Quote | null) => boolean>>> = {
  'leave-the-jab': (before, left) => !cools(before, left, (mails) => of(mails, 'them', 1)),
  'bridge-the-gap': (_, { offers }, about) => offers.some((line) => isApart(line, about)),
};

const isApart = ({ gap, points }: OfferLine, about: Quote | null): boolean =>
  gap !== null && points.some(({ side, text }) => side === about?.side && text === about.text);

type Choose = (mails: readonly MailTone[]) => readonly MailTone[];

/** These mails had sharp words, and the person left none of them. */
const cools = (before: Standing, left: Standing, choose: Choose): boolean =>
  isSharp(choose(before.tone.mails)) && !isSharp(choose(left.tone.mails));

const isSharp = (mails: readonly MailTone[]): boolean =>
  mails.some(({ marks }) => marks.some(({ kind }) => kind === 'sharp'));

const of = (mails: readonly MailTone[], side: Side, count: number): readonly MailTone[] =>
  mails.filter((mail) => mail.side === side && mail.message !== 'draft').slice(-count);

/** As many as a hot thread is told from. */
const latestOfBoth: Choose = (mails) => [
  ...of(mails, 'me', 2),
  ...of(mails, 'them', 2),
  ...mails.filter(({ message }) => message === 'draft'),
];
