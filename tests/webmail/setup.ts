import type { TestProject } from 'vitest/node';
import { type Servers, startServers } from './servers.ts';
import { WEBMAILS } from './webmails.ts';

declare module 'vitest' {
  interface ProvidedContext extends Omit<Servers, 'stop'> {}
}

/** Starts every webmail on free ports of the loopback, with the seeded thread. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await startServers(WEBMAILS.map(({ name }) => name));
  project.provide('webmails', servers.webmails);
  project.provide('imap', servers.imap);
  project.provide('outbox', servers.outbox);
  return async () => await servers.stop();
}
