import { callTimes } from '../../call-times.ts';
import type { Reading } from '../../reading.ts';
import { zoneToName } from '../../zone.ts';

/** What tells which invitation fits: how the two write, and how far they have come. */
const FORMAL = /^(?:dear (?:mr|ms|mrs|dr|prof|sir|madam)|sehr geehrte)/i;
const KNOWN = 3;

type Kind = 'plain' | 'formal' | 'warm' | 'after a stumble' | 'apart';

/** Five invitations to a five-minute call, each true of this thread, with two real times; the one that fits best first. */
export function invitations(reading: Reading): string[] {
  const { sentences, thread, strained } = reading;
  const isKnown = thread.length >= KNOWN;
  const either = timesFor(reading);
  const name = /^(?:dear|hi|hello|hey) ([^,.!]+)/i.exec(sentences[0]?.text ?? '')?.[1] ?? '[name]';
  const began = isKnown ? "We've exchanged a few mails by now and I'd" : 'Before this becomes all figures I would';
  const hard = strained
    ? 'This seems to be getting harder in writing, for both of us.'
    : 'Points like these easily sound harder in writing than they are meant.';
  const all: Readonly<Record<Kind, string>> = {
    plain: `Before we go into the numbers, would you have five minutes for a call, just to put a voice to the name, without agenda or figures? ${either} would work for me, or suggest a time. If you'd rather keep to e-mail, that is fine too.`,
    formal: `As we will be working through a number of points in writing, I would welcome a short call beforehand, so that we get to know each other a little; five minutes would be ample. Might ${either} suit you? I am equally happy to continue by e-mail.`,
    warm: `${began} like to hear how things are at your end. May I ring you for five minutes, ${either}? The offer can wait until after.`,
    'after a stumble': `${hard} Could we talk for five minutes, first of all simply to hear each other? I'm free ${either}, and I'll send a short note afterwards so that nothing gets lost.`,
    apart: `If our hours make a call awkward, here is the next best thing: [two lines about you, or a two-minute voice note]. If you'd like to send one back, ${name}, I'd enjoy that. And if a call ever suits you, [a time good for them] works on my side.`,
  };
  const fitting = all[fittingKind(reading, isKnown)];
  return [fitting, ...Object.values(all).filter((each) => each !== fitting)];
}

function fittingKind({ strained, sentences }: Reading, isKnown: boolean): Kind {
  if (strained) return 'after a stumble';
  if (FORMAL.test(sentences[0]?.text ?? '')) return 'formal';
  return isKnown ? 'warm' : 'plain';
}

/** "Thursday at 10 am or Friday at 3 pm (London time)" */
function timesFor({ mail, working }: Reading): string {
  const times = callTimes(mail.now ?? '', working);
  if (!times) return '[two times]';
  const zone = zoneToName(mail);
  return `${times.join(' or ')}${zone && ` (${zone})`}`;
}
