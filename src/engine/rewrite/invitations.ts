import { callTimes } from '../call-times.ts';
import type { Reading } from '../reading.ts';

/** What tells which invitation fits: how the two write, and how far they have come. */
const FORMAL = /^(?:dear (?:mr|ms|mrs|dr|prof|sir|madam)|sehr geehrte)/i;
const KNOWN = 3;

/** Invitations to a five-minute call with two real times; the one that fits the mail stands first. */
export function invitations({ mail, sentences, thread, strained, working }: Reading): string[] {
  const times = callTimes(mail.now ?? '', working);
  const either = times ? `${times[0]} or ${times[1]}` : '[two times]';
  const name = /^(?:dear|hi|hello|hey) ([^,.!]+)/i.exec(sentences[0]?.text ?? '')?.[1] ?? '[name]';
  const plain = `Before we go into the numbers, would you have five minutes for a call, just to put a voice to the name, without agenda or figures? ${either} would work for me, or suggest a time. If you'd rather keep to e-mail, that is fine too.`;
  const formal = `As we will be working through a number of points in writing, I would welcome a short call beforehand, so that we get to know each other a little; five minutes would be ample. Might ${either} suit you? I am equally happy to continue by e-mail.`;
  const warm = `We've exchanged a few mails by now and I'd like to hear how things are at your end. May I ring you for five minutes, ${either}? The offer can wait until after.`;
  const stumbled = `This seems to be getting harder in writing, for both of us. Could we talk for five minutes, first of all simply to hear each other? I'm free ${either}, and I'll send a short note afterwards so that nothing gets lost.`;
  const apart = `With the hours between us a call may be awkward, so here is the next best thing: [two lines about you, or a two-minute voice note]. If you'd like to send one back, ${name}, I'd enjoy that. And if a call ever suits you, [a time good for them] works on my side.`;
  const isKnown = thread.length >= KNOWN;
  const fitting = strained ? stumbled : FORMAL.test(sentences[0]?.text ?? '') ? formal : isKnown ? warm : plain;
  return [fitting, ...[plain, formal, ...(isKnown ? [warm] : []), apart].filter((each) => each !== fitting)];
}
