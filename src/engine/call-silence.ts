import type { CallSilence } from '../model/standing.ts';
import { CLOSE_PARTS, closesDeal } from './close.ts';
import { rememberWith } from './cache.ts';
import { DEALING, type Dealing } from './dealing.ts';
import type { Seen } from './frame.ts';
import { formal } from './parts/move.ts';
import type { Reading, Sentence } from './reading.ts';
import { wordsIn } from './substance.ts';

export const SILENCE_PARTS = [...CLOSE_PARTS, formal];

/** Contact may be unwelcome or dangerous. */
const SAFETY =
  /\b(?:harass(?:ed|ing|ment)|restraining order|debt collect(?:or|ion)s?|collection agency|stalk(?:ed|ing|er)|(?:my|your|her|his) ex(?:[- ](?:wife|husband|partner))?\b|ex-(?:wife|husband|partner))/i;
/** Speaking or hearing is hard. Nobody is asked why. */
const ACCESS =
  /\b(?:i(?:'m| am) (?:\w+ )?deaf|hard of hearing|hearing (?:loss|impaired|aids?)|relay service|(?:my|a) stammer|(?:my|a) stutter|my spoken english)/i;
/** Contact outside the procedure may be forbidden. */
const PROCEDURE =
  /\b(?:tender|rfp|rfq|bafo|procurement portal|sealed bids?|bid (?:portal|submission)|invitation to bid|auction (?:rules|house|closes|terms)|public procurement|contracting authority)\b/i;
/** What is said should be on paper. */
const RECORD =
  /\b(?:without prejudice|formal notice|letter before action|statutory|(?:formal|hr) (?:grievance|complaint)|claim (?:number|reference|no\b)|insurance claim|loss adjuster|ombudsman|tribunal (?:claim|hearing)|small claims|arbitration|(?:lawyers?|solicitors?|counsel|attorneys?) (?:on copy|in copy|copied|in cc)|(?:my|our|your|their|the) (?:lawyers?|solicitors?|attorneys?) (?:asks?|want|require|insist))/i;
const APART =
  /\b(?:(?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|[7-9]|1[0-4]) hours? (?:ahead|behind|apart|difference)|(?:the|our|with the) time (?:difference|zones?)|middle of the night (?:here|for (?:me|us|you)))\b/i;
const NO_PERSON = /\b(?:no-?reply|do-?not-?reply|mailer-daemon|notifications?@|tickets?[@+#-]|bot@)/i;
/** Hours between two clocks from which on one side would speak at night. */
const FAR = 7;
const SHORTEST = 12;
const ABOUT_TERMS: readonly Dealing[] = ['money', 'bid', 'swap', 'rate', 'stand', 'change', 'terms', 'stake'];

type Test = (reading: Reading) => boolean;

/** Why no call is suggested, the gravest reason first. */
const REASONS: readonly (readonly [CallSilence, Test])[] = [
  ['safety', says(SAFETY)],
  ['access', says(ACCESS)],
  ['procedure', says(PROCEDURE)],
  ['record', (reading) => says(RECORD)(reading) || everything(reading).some(({ seen }) => seen.has(formal))],
  ['no person', ({ mail, thread }) => NO_PERSON.test(`${mail.them} ${thread.at(-1)?.message.body.slice(-200)}`)],
  ['hot', ({ hot }) => hot],
  ['held', ({ call }) => call === 'held'],
  ['arranged', ({ call }) => call === 'arranged'],
  ['declined', ({ call }) => call === 'declined'],
  ['proposed', ({ call }) => call === 'proposed'],
  ['hours apart', (reading) => says(APART)(reading) || hoursBetween(reading) >= FAR],
  ['closing', closesDeal],
  ['logistics', isLogistics],
];

/** The reason for which a short call is not suggested in this thread, null where nothing speaks against it. */
export const callSilence = rememberWith(
  (reading: Reading): CallSilence | null => REASONS.find(([, applies]) => applies(reading))?.[0] ?? null,
);

function says(words: RegExp): Test {
  const said = rememberWith(({ text }: Seen) => words.test(text));
  return (reading) => everything(reading).some(({ seen }) => said(seen));
}

const everything = ({ thread, sentences }: Reading): readonly Sentence[] => [
  ...thread.flatMap((each) => each.sentences),
  ...sentences,
];

/** Times, papers and addresses: nothing in it is about terms. */
function isLogistics({ sentences, facts }: Reading): boolean {
  if (sentences.length === 0 || facts.offers.some(({ message }) => message === 'draft')) return false;
  return (
    wordsIn(sentences) < SHORTEST || !sentences.some(({ text }) => ABOUT_TERMS.some((kind) => DEALING[kind].test(text)))
  );
}

/** Between the clocks the two sides write by, as far as their mails' dates tell. */
function hoursBetween({ thread }: Reading): number {
  const zone = (side: 'me' | 'them'): number | null => {
    const date = thread.findLast(({ message }) => message.from === side)?.message.date ?? '';
    const [, sign, hours, minutes] = /T[\d:.]+([+-])(\d\d):?(\d\d)$/.exec(date) ?? [];
    return sign ? Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60) : null;
  };
  const [mine, theirs] = [zone('me'), zone('them')];
  const apart = mine === null || theirs === null ? 0 : Math.abs(mine - theirs);
  return Math.min(apart, 24 - apart);
}
