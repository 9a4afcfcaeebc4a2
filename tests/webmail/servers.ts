import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DANA, MARCO, PASSWORD, seed } from './mailboxes.ts';
import { startSink } from './sink.ts';

export interface Servers {
  /** Name of a webmail → its address. */
  readonly webmails: Record<string, string>;
  /** Port of the mail server behind them. */
  readonly imap: number;
  /** Folder with every mail that was sent, as it came over the wire. */
  readonly outbox: string;
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('server.sh', import.meta.url));

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

/**
 * Starts Dovecot, a server for outgoing mail and the webmails of these names (scripts in servers/) on free ports of the
 * loopback, with the seeded thread in every mailbox.
 */
export async function startServers(names: readonly string[]): Promise<Servers> {
  const run = await mkdtemp(join(tmpdir(), 'parley-webmail-'));
  // The servers run as users of their own.
  await chmod(run, 0o755);
  const outbox = join(run, 'outbox');
  await mkdir(outbox);
  const [imap, smtp] = [await freePort(), await freePort()];
  const shared = {
    RUN: run,
    IMAP_PORT: String(imap),
    SMTP_PORT: String(smtp),
    PEOPLE: [DANA, MARCO].map(({ name, address }) => `${name}|${address}`).join('\n'),
    PASSWORD,
  };
  const ends: (() => Promise<void>)[] = [async () => await rm(run, { recursive: true, force: true })];
  const stop = async () => {
    for (const end of ends.toReversed()) await end();
  };
  const start = async (name: string, ports: Record<string, string> = {}) => {
    const env = { ...process.env, ...shared, ...ports };
    // Never in step: while servers end, vitest waits for its workers by the clock.
    const run = async (what: string): Promise<boolean> => {
      const [status] = await once(spawn(SCRIPT, [what, name], { stdio: ['ignore', 2, 2], env }), 'exit');
      return status === 0;
    };
    ends.push(async () => void (await run('stop')));
    if (await run('start')) return;
    await stop();
    throw new Error(`${name} did not start; the lines above say why.`);
  };
  await start('dovecot');
  ends.push(await startSink(smtp, outbox));
  await seed(imap);
  const webmails: Record<string, string> = {};
  for (const name of names) {
    const [web, back] = [String(await freePort()), String(await freePort())];
    await start(name, { WEB_PORT: web, BACK_PORT: back });
    webmails[name] = `http://127.0.0.1:${web}`;
  }
  return { webmails, imap, outbox, stop };
}
