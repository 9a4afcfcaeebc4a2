import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { DANA, MARCO, PASSWORD, seed } from './mailboxes.ts';
import { startSink } from './sink.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running Roundcube. */
    roundcube: string;
    /** Port of its mail server, for mails that one test alone needs. */
    imap: number;
    /** Folder with every mail that was sent, as it came over the wire. */
    outbox: string;
  }
}

const SERVER = fileURLToPath(new URL('server.sh', import.meta.url));

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}

/** Starts Dovecot, Roundcube and a server for outgoing mail on free ports of the loopback, with the seeded thread. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = await mkdtemp(join(tmpdir(), 'parley-webmail-'));
  // The servers run as www-data.
  await chmod(run, 0o755);
  const outbox = join(run, 'outbox');
  await mkdir(outbox);
  const [imap, smtp, web] = [await freePort(), await freePort(), await freePort()];
  const server = (what: 'start' | 'stop') =>
    spawnSync(SERVER, [what], {
      stdio: ['ignore', 2, 2],
      env: {
        ...process.env,
        RUN: run,
        IMAP_PORT: String(imap),
        SMTP_PORT: String(smtp),
        ROUNDCUBE_PORT: String(web),
        USERS: `${DANA.address} ${MARCO.address}`,
        PASSWORD,
      },
    }).status;
  const stop = async () => {
    server('stop');
    await rm(run, { recursive: true, force: true });
  };
  if (server('start') !== 0) {
    await stop();
    throw new Error('Roundcube did not start; the lines above say why.');
  }
  const stopSink = await startSink(smtp, outbox);
  await seed(imap);
  project.provide('roundcube', `http://127.0.0.1:${web}`);
  project.provide('imap', imap);
  project.provide('outbox', outbox);
  return async () => {
    await stopSink();
    await stop();
  };
}
