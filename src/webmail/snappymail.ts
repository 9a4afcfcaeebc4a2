import { described } from './read/described.ts';

const snappymail = described({
  id: 'snappymail',
  hosts: [],
  composer: {
    editor: { '#V-PopupsCompose .squire-wysiwyg': '2026-11', '#V-PopupsCompose .squire-plain': '2026-11' },
    root: { '#V-PopupsCompose': '2026-11' },
    subject: { 'input[name=subject]': '2026-11' },
    recipients: {
      '.emailaddresses li[title], [data-bind*="emailsTags: to"] ~ * [title*="@"]': 'unverified',
      'li[title*="@"]': '2026-11',
    },
    send: { 'a[data-bind*="sendCommand"]': '2026-11' },
  },
  thread: {
    subject: { '#messageItem .subject': 'unverified', '.messageItemHeader .subject': 'unverified' },
    message: { '#messageItem': '2026-11', ':has(> .bodyText)': 'unverified' },
    sender: { '.messageItemHeader .from[title]': '2026-11', '.informationShort .from[title]': '2026-11' },
    date: { '.messageItemHeader time[datetime]': 'unverified', 'time[datetime]': '2026-11' },
    body: { '.bodyText': '2026-11' },
    quoted: { 'details.sm-bq-switcher': '2026-11' },
  },
});

/** SnappyMail, on whatever host; the composer is a modal dialog over the mail that is answered. */
export default { ...snappymail, matches: (page: Document) => page.querySelector('#V-PopupsCompose, #rl-app') !== null };
