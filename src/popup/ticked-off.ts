import { courseOf } from '../model/course.ts';
import type { ItemKind, Quote, Standing, Tone, ToneMark } from '../model/standing.ts';
import { stepQuote } from '../ui/next-step.tsx';
import { retold } from './retold.ts';

/** An item of a standing that can be ticked off. */
export interface Tickable {
  readonly kind: ItemKind;
  readonly quote: Quote;
}

/** All of them. */
export function itemsOf(standing: Standing): Tickable[] {
  const { offers, questions, promises, agreed, contact, interests, tone, steps } = standing;
  const of = (kind: ItemKind, quotes: readonly Quote[]): Tickable[] => quotes.map((quote) => ({ kind, quote }));
  return [
    ...of(
      'offer',
      offers.flatMap(({ points }) => points),
    ),
    ...of('question', questions),
    ...of('promise', promises),
    ...of('agreed', agreed),
    ...of('contact', contact.said ? [contact.said] : []),
    ...of('interest', interests),
    ...of(
      'tone',
      tone.mails.flatMap(({ marks }) => marks),
    ),
    ...of('step', steps.map(stepQuote)),
  ];
}

/** The standing without what the person said is not so, what is told from it told anew, and without steps that rest on it. */
export function withoutTicked(standing: Standing, ticked: readonly Tickable[]): Standing {
  const isGone = (kind: ItemKind, quote: Quote): boolean =>
    ticked.some((each) => each.kind === kind && each.quote.side === quote.side && each.quote.text === quote.text);
  const rests = (about: Quote | null): boolean =>
    about !== null && ticked.some(({ quote }) => quote.side === about.side && quote.text === about.text);
  const { contact } = standing;
  const left: Standing = {
    ...standing,
    offers: standing.offers.flatMap((line) => {
      const points = line.points.filter((point) => !isGone('offer', point));
      if (points.length === line.points.length) return line;
      return points.length > 0 ? { ...line, points, gap: null } : [];
    }),
    questions: standing.questions.filter((question) => !isGone('question', question)),
    promises: standing.promises.filter((promise) => !isGone('promise', promise)),
    agreed: standing.agreed.filter((item) => !isGone('agreed', item)),
    contact:
      contact.said && isGone('contact', contact.said) ? { call: 'none', said: null, silence: null, at: null } : contact,
    interests: standing.interests.filter((interest) => !isGone('interest', interest)),
    tone: toneWithout(standing.tone, (mark) => isGone('tone', mark)),
    steps: standing.steps.filter((step) => !isGone('step', stepQuote(step)) && !rests(step.about)),
  };
  return retold(standing, left);
}

function toneWithout(tone: Tone, isGone: (mark: ToneMark) => boolean): Tone {
  const mails = tone.mails.map((mail) => ({ ...mail, marks: mail.marks.filter((mark) => !isGone(mark)) }));
  const isLess = mails.some(({ marks }, at) => marks.length < (tone.mails[at]?.marks.length ?? 0));
  return isLess ? { mails, ...courseOf(mails) } : tone;
}
