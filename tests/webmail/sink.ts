import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { PASSWORD } from './mailboxes.ts';

/**
 * Takes what a webmail sends and keeps it as it came, one .eml per mail, in the order of arrival.
 *
 * @returns A function that stops it.
 */
export async function startSink(port: number, outbox: string): Promise<() => Promise<void>> {
  let count = 0;
  const keep = callbackify(async (stream: Readable): Promise<void> => {
    count += 1;
    const file = `${String(count).padStart(3, '0')}.eml`;
    // Whoever sees a mail in the folder sees all of it.
    const arriving = join(dirname(outbox), file);
    await writeFile(arriving, await buffer(stream));
    await rename(arriving, join(outbox, file));
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
