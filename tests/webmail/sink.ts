import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { PASSWORD } from './mailboxes.ts';

/**
 * Takes what Roundcube sends and keeps it as it came, one .eml per mail, in the order of arrival.
 *
 * @returns A function that stops it.
 */
export async function startSink(port: number, outbox: string): Promise<() => Promise<void>> {
  let count = 0;
  const keep = callbackify(async (stream: Readable): Promise<void> => {
    count += 1;
    await writeFile(join(outbox, `${String(count).padStart(3, '0')}.eml`), await buffer(stream));
  });
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth({ username, password }, _session, done) {
      if (password === PASSWORD) done(null, { user: username });
      else done(new Error('wrong password'));
    },
    onData: (stream, _session, done) => keep(stream, done),
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return async () => await new Promise<void>((resolve) => server.close(resolve));
}
