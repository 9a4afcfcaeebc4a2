import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const NetLog = v.object({
  constants: v.object({
    logEventTypes: v.record(v.string(), v.number()),
    logEventPhase: v.record(v.string(), v.number()),
  }),
  events: v.array(v.object({ type: v.number(), phase: v.number(), params: v.optional(v.unknown()) })),
});
const Start = v.object({ url: v.string(), initiator: v.string() });

/** Who asked for what, by the browser's own log. */
export interface Asked {
  readonly host: string;
  /** The origin of the page, worker or script that asked; null where the browser asked by itself. */
  readonly by: string | null;
}

const PORTS: Readonly<Record<string, string>> = { 'https:': '443', 'wss:': '443' };

/** Reads the log that Chromium wrote for `--log-net-log`; it is whole once the browser has closed. */
export async function readNetLog(file: string): Promise<Asked[]> {
  const { constants, events } = v.parse(NetLog, JSON.parse(await readFile(file, 'utf8')));
  const [kind, begin] = [constants.logEventTypes['URL_REQUEST_START_JOB'], constants.logEventPhase['PHASE_BEGIN']];
  const starts = events.filter(({ type, phase }) => type === kind && phase === begin);
  return starts.map(({ params }) => {
    const { url, initiator } = v.parse(Start, params);
    const { protocol, hostname, port } = new URL(url);
    return {
      host: `${hostname}:${port || (PORTS[protocol] ?? '80')}`,
      by: initiator === 'not an origin' ? null : initiator,
    };
  });
}
