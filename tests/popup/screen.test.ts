import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import type { PageView } from '../../src/model/page.ts';
import type { Review } from '../../src/model/review.ts';
import type { Standing } from '../../src/model/standing.ts';
import { screenOf } from '../../src/popup/screen.ts';

const MAIL: Message = { from: 'them', date: '', subject: 'Desks', body: 'We can do €295.' };

const view = (body: string, thread: readonly Message[] = []): PageView => ({
  webmail: 'practice',
  mail: { thread, draft: { subject: '', body } },
  composing: true,
  threadReadable: true,
});

const REVIEW: Review = {
  language: 'en',
  negotiation: false,
  signals: [],
  nudges: [],
  questions: [],
};

const standing = (language: string, negotiation: boolean): Standing => ({
  language,
  negotiation,
  drafted: true,
  turn: null,
  offers: [],
  questions: [],
  promises: [],
  agreed: [],
  contact: { call: 'none', said: null, silence: null, at: null },
  interests: [],
  tone: { mails: [], trends: { me: null, them: null }, cycle: null },
  blocks: [],
  steps: [],
});

describe('the popup shows', () => {
  test.each([
    ['that there is no text', view(' \n'), standing('und', false), 'empty'],
    ['that a few words are too few', view('Hi'), standing('und', false), 'empty'],
    ['that it reads no German', view('Wir bieten 285 Euro.'), standing('de', false), 'language'],
    ['that it reads no German, negotiation or not', view('Wir bieten.', [MAIL]), standing('de', true), 'language'],
    ['that a private mail is left alone', view('See you on Saturday!'), standing('en', false), 'quiet'],
    ['the negotiation', view('We can pay 285.', [MAIL]), standing('en', true), 'glance'],
    ['a negotiation without a draft', view('', [MAIL]), standing('en', true), 'glance'],
    ['that a thread alone is no negotiation', view('', [MAIL]), standing('und', false), 'quiet'],
  ])('%s', (_, page, read, kind) => {
    expect(
      screenOf({
        view: page,
        review: REVIEW,
        standing: read,
        tickedOff: [],
        isCallSettled: false,
        promisedDays: null,
        deal: { here: null, usual: 'ongoing', isFixed: false },
      }).kind,
    ).toBe(kind);
  });
});
