import type { BrowserContext, Page } from 'playwright';
import type { Draft } from '../../src/cli/drive/draft.ts';

/** A webmail that runs on this machine, and how Dana works in it. */
export interface RealWebmail {
  /** Its script in servers/. */
  readonly name: string;
  /** Whom she answers, as its form tells. */
  readonly them: string;
  /** Opens Marco's last mail, and begins nothing. */
  readonly open: (context: BrowserContext, url: string) => Promise<Page>;
  /** What she may write → how she comes to the empty place where she types. */
  readonly ways: Readonly<Record<string, (context: BrowserContext, url: string) => Promise<Draft>>>;
  /** Sends what she has written. */
  send(draft: Draft): Promise<void>;
}
