import { ask, askPage, browser, NotThere } from '../browser/api.ts';
import { Unanswered } from '../browser/messages.ts';
import { mayRead, readPolicy } from '../browser/managed.ts';
import { hostOf, siteOf } from '../browser/permissions.ts';
import { rememberedFor } from '../browser/remembered.ts';
import { settings } from '../browser/settings.ts';
import { giveOpenMails } from '../browser/sites.ts';
import { tickedOff } from '../browser/ticked.ts';
import type { PageView } from '../model/page.ts';
import { reasonOf } from '../model/reason.ts';
import { say } from '../texts/say.ts';
import { whoWrites, withPeople } from '../ui/people.ts';
import { type Screen, screenOf } from './screen.ts';
import { itemsOf, withoutTicked } from './ticked-off.ts';

/** The tab the popup serves. */
export interface Served {
  readonly id: number;
  /** Match pattern of its site, null where no extension may go or the browser does not tell. */
  readonly site: string | null;
}

/** The active tab of the window, or the one named in the address: `?tab=7`. */
export async function servedTab(search: string): Promise<Served> {
  const named = new URLSearchParams(search).get('tab');
  const [tab] = named
    ? [await browser.tabs.get(Number(named))]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? browser.tabs.TAB_ID_NONE, site: siteOf(tab?.url) };
}

/** Reads the tab and has it reviewed. Never rejects: what goes wrong is a screen too. */
export async function load(tab: Served): Promise<Screen> {
  try {
    const host = tab.site ? hostOf(tab.site) : undefined;
    if (!mayRead(await readPolicy(), host)) return { kind: 'forbidden', host: host ?? '' };
    const view = await Promise.race([look(tab.id), silence()]);
    return view ? await reviewed(view) : { kind: 'idle' };
  } catch (error) {
    if (error instanceof NotThere) return tab.site ? { kind: 'elsewhere', site: tab.site } : { kind: 'nowhere' };
    return { kind: 'error', message: reasonOf(error) };
  }
}

async function look(tab: number): Promise<PageView | null> {
  const page = askPage(tab);
  if (await page('lacksOpenMails').catch(noAnswer)) await giveOpenMails(tab);
  return await page('look').catch(noAnswer);
}

function noAnswer(error: unknown): null {
  if (error instanceof Unanswered) return null;
  throw error;
}

async function reviewed(view: PageView): Promise<Screen> {
  const { mail } = view;
  const [review, whole, { value, policy }, remembered] = await Promise.all([
    ask('review', mail),
    ask('standing', mail),
    settings.read(),
    rememberedFor(mail),
  ]);
  const deal = { here: remembered.deal, usual: value.deal, isFixed: 'deal' in policy };
  const wrong = await tickedOff(mail, itemsOf(whole));
  return screenOf({
    view,
    review,
    standing: withPeople(withoutTicked(whole, wrong), whoWrites(mail.thread)),
    tickedOff: wrong,
    deal,
    isCallSettled: remembered.isCallSettled,
    promisedDays: remembered.promised,
  });
}

const PATIENCE_MS = 5000;

// A tab that is frozen or busy answers late or never; a skeleton for ever would be a lie.
function silence(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(say('popup_no_answer'))), PATIENCE_MS);
  });
}
