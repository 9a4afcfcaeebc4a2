import { writeFile } from 'node:fs/promises';
import { reasonOf } from '../model/reason.ts';

const USAGE =
  'usage: npm run new:webmail -- ID HOST   (ID in small letters and digits: gmx; HOST without https: navigator.gmx.net)';
const ADAPTERS = new URL('../webmail/', import.meta.url);
const PAGES = new URL('../../tests/webmail-adapters/pages/', import.meta.url);

/** Writes src/webmail/ID.ts and a page of it for the tests: a webmail whose tests pass and can be grown from there. */
export async function main([id = '', host = '', ...rest]: readonly string[]): Promise<number> {
  if (!/^[a-z][a-z\d]*$/.test(id) || !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host) || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    await writeFile(new URL(`${id}.ts`, ADAPTERS), webmailFile(id, host), { flag: 'wx' });
    await writeFile(new URL(`${id}.ts`, PAGES), pageFile(id), { flag: 'wx' });
  } catch (cause) {
    console.error(`Nothing is overwritten: ${reasonOf(cause)}`);
    return 1;
  }
  console.log(
    `src/webmail/${id}.ts and tests/webmail-adapters/pages/${id}.ts are there. Rebuild the page first; npx vitest run --project unit tests/webmail-adapters/claims.test.ts -t ${id} holds the webmail to it.`,
  );
  return 0;
}

export const webmailFile = (id: string, host: string): string => `import { described } from './read/described.ts';

// CSS selector → the month in which you saw it on the live page, best first; "unverified" is a guess.
export default described({
  id: '${id}',
  hosts: ['${host}'],
  composer: {
    editor: { '.composer [contenteditable=true]': 'unverified', '.composer textarea': 'unverified' },
    // What holds the editor together with its subject, recipients and send button.
    root: { '.composer': 'unverified' },
    subject: { '.composer input[name=subject]': 'unverified' },
    recipients: { '.composer input[name=to]': 'unverified' },
    send: { '.composer button.send': 'unverified' },
    signature: { '.signature': 'unverified' },
  },
  thread: {
    message: { '.message': 'unverified' },
    sender: { '.message .from[title]': 'unverified' },
    body: { '.message .body': 'unverified' },
    quoted: { blockquote: 'unverified' },
  },
});
`;

export const pageFile = (
  id: string,
): string => `import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

/** Rebuild the elements of the real page here, and none of its mail. */
const ${id}: Fixture = {
  // The element that names the account, '' where the page shows none.
  account: '',
  compose: (body) =>
    \`<div class="composer"><input name="to" value="\${TITLE}"><input name="subject" value="\${SUBJECT}">
    <div contenteditable="true">\${body}</div><button class="send">Send</button></div>\`,
  message: ({ name, address, date, body, quotes }) =>
    \`<article class="message"><span class="from" title="\${address}">\${name}</span><time datetime="\${date}"></time>
    <div class="body"><p>\${body}</p><blockquote>\${quotes}</blockquote></div></article>\`,
  signature: \`<div class="signature">\${SIGNATURE}</div>\`,
  quote: \`<blockquote>\${QUOTED}</blockquote>\`,
};

export default ${id};
`;
