import { render } from 'preact';
import { ask, askPage, browser } from '../browser/api.ts';
import { itemRow, logbook, note } from '../browser/logbook.ts';
import { noteDeal, noteNotNow, noteSpoken, personOf, putBack, silenceWith } from '../browser/people.ts';
import { forgetPromised, notePromised } from '../browser/promised.ts';
import { giveBackSite, hostOf, requestSite } from '../browser/permissions.ts';
import { isExtra } from '../browser/sites.ts';
import { bringBack, tickOff } from '../browser/ticked.ts';
import type { Mail } from '../model/mail.ts';
import type { Deal } from '../model/settings.ts';
import type { Inserted } from '../model/page.ts';
import type { ItemKind, Quote } from '../model/standing.ts';
import { type Appointment, calendarFile } from '../ui/appointment.ts';
import { download } from '../ui/download.ts';
import { UNDO_KEY } from '../ui/undo-key.ts';
import { locale, say } from '../texts/say.ts';
import type { Actions } from './actions.ts';
import { App } from './app.tsx';
import { load, servedTab } from './load.ts';
import type { Screen } from './screen.ts';
import type { Tickable } from './ticked-off.ts';

document.documentElement.lang = locale();
document.title = say('popup_title');

const root = document.getElementById('app')!;
const tab = await servedTab(location.search);

const SAID: Record<Inserted, string> = {
  done: say('popup_inserted', UNDO_KEY),
  failed: say('popup_not_inserted'),
};

const DEAL_NOTED = { ongoing: 'deal_noted_ongoing', 'one-off': 'deal_noted_price' } as const;

/** What was done last, and how to take it back where that is not done by doing it again. */
interface Done {
  readonly said: string;
  readonly undo: (() => Promise<void>) | null;
}

const NOTHING: Done = { said: '', undo: null };

const told = (said: string): Done => ({ said, undo: null });

async function show(screen: Screen, { said, undo }: Done = NOTHING): Promise<void> {
  const granted = tab.site && (await isExtra(tab.site)) ? hostOf(tab.site) : null;
  const onUndo = undo && act(undo);
  render(<App screen={screen} said={said} onUndo={onUndo} granted={granted} actions={actions} />, root);
}

const reload = async (done = NOTHING): Promise<void> => show(await load(tab), done);

/** Where one stands once the button that was pressed has gone: at what was done, and before its Undo. */
const focusSaid = (): void => root.querySelector<HTMLElement>('.said')?.focus({ preventScroll: true });

async function insert(text: string, rule?: string): Promise<void> {
  const outcome = await askPage(tab.id)('insert', text).catch((): Inserted => 'failed');
  if (outcome === 'done' && rule) await note({ rules: [rule], outcome: 'taken' }, new Date());
  if (outcome === 'failed') await navigator.clipboard.writeText(text);
  await reload(told(SAID[outcome]));
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  await reload(told(say('copied')));
}

/** Remembers what the person said of somebody or a thread; it is put back as it was on Undo. */
async function remember(mail: Mail, note: () => Promise<void>, said: string): Promise<void> {
  const before = await personOf(mail);
  await note();
  const undo = async (): Promise<void> => {
    await putBack(mail, before);
    await reload(told(say('popup_put_back')));
    focusSaid();
  };
  await reload({ said, undo });
  focusSaid();
}

const spoken = (mail: Mail): Promise<void> =>
  remember(mail, () => noteSpoken(mail, new Date()), say('popup_noted_spoken'));

const notNow = (mail: Mail): Promise<void> => remember(mail, () => noteNotNow(mail), say('popup_noted_not_now'));

const never = (mail: Mail): Promise<void> =>
  remember(mail, () => silenceWith(mail.them ?? '', 'call-first', true), say('popup_noted_never'));

const keepDay = (mail: Mail, day: string): Promise<void> =>
  remember(mail, () => notePromised(mail, day), say('popup_noted_day'));

const forgetDay = (mail: Mail, day: string): Promise<void> =>
  remember(mail, () => forgetPromised(mail, day), say('popup_forgot_day'));

const deal = (mail: Mail, deal: Deal | null): Promise<void> =>
  remember(mail, () => noteDeal(mail, deal), say(deal === null ? 'deal_noted_usual' : DEAL_NOTED[deal]));

async function keep(appointment: Appointment): Promise<void> {
  download('call.ics', calendarFile(appointment, crypto.randomUUID(), new Date()), 'text/calendar');
  await reload(told(say('popup_saved_file')));
}

async function point(quote: Quote): Promise<void> {
  const isThere = await askPage(tab.id)('point', quote).catch(() => false);
  if (!isThere) await reload(told(say('popup_mail_gone')));
}

async function notSo(mail: Mail, kind: ItemKind, quote: Quote): Promise<void> {
  await tickOff(mail, { kind, quote });
  await note({ rules: [itemRow(kind)], outcome: 'wrong' }, new Date());
  const { value: record } = await logbook.read();
  const undo = (): Promise<void> => restore(mail, [{ kind, quote }]);
  await reload({ said: say(record.on ? 'popup_ticked_counted' : 'popup_ticked_off'), undo });
  focusSaid();
}

async function restore(mail: Mail, items: readonly Tickable[]): Promise<void> {
  await bringBack(mail, items);
  await note({ rules: items.map(({ kind }) => itemRow(kind)), outcome: 'wrong', isBack: true }, new Date());
  await reload(told(say('popup_put_back')));
  focusSaid();
}

async function useSite(site: string): Promise<void> {
  if (!(await requestSite(site))) return;
  await ask('startOn', site);
  await reload();
}

async function stop(): Promise<void> {
  if (!tab.site) return;
  await giveBackSite(tab.site);
  await show({ kind: 'elsewhere', site: tab.site }, told(say('popup_off_here')));
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  close();
}

/** An action as a button wants it: begun within the click, its failure a screen. */
function act<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => void {
  return (...args) => {
    work(...args).catch((error: unknown) => show({ kind: 'error', message: String(error) }));
  };
}

const actions: Actions = {
  insert: act(insert),
  copy: act(copy),
  spoken: act(spoken),
  notNow: act(notNow),
  never: act(never),
  keepDay: act(keepDay),
  forgetDay: act(forgetDay),
  deal: act(deal),
  keep: act(keep),
  show: act(point),
  notSo: act(notSo),
  bringBack: act(restore),
  glance: act((shown) => show({ kind: 'glance', shown })),
  useSite: act(useSite),
  again: act(() => reload()),
  options: act(() => browser.runtime.openOptionsPage()),
  practice: act(() => openPage('src/welcome/index.html')),
  how: act(() => openPage('src/options/index.html#how')),
  stop: act(stop),
};

await reload();
