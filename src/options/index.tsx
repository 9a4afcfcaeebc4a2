import { render } from 'preact';
import { ask } from '../browser/api.ts';
import { forgetRecord, logbook } from '../browser/logbook.ts';
import { forget, people, silenceWith } from '../browser/people.ts';
import { writeFile } from '../browser/settings-file.ts';
import { settingsFor } from '../browser/settings.ts';
import { forgetTicked, ticked } from '../browser/ticked.ts';
import { EVIDENCE } from '../model/evidence.ts';
import type { Mail } from '../model/mail.ts';
import { reasonOf } from '../model/reason.ts';
import { locale, say } from '../texts/say.ts';
import { examples, ordinary } from '../rules/examples/index.ts';
import { rules } from '../rules/index.ts';
import { download } from '../ui/download.ts';
import { type Layout, readLayout } from '../ui/key-names.ts';
import { catalogue } from './catalogue.ts';
import type { Change, Named } from './changes.ts';
import { nameOf } from './people.tsx';
import { OptionsPage } from './page.tsx';
import { recordFile } from './record-rows.ts';
import { readPicked } from './picking.ts';
import { presetsFor } from './presets.ts';
import type { Reading } from './reviewed.ts';
import { sectionOf } from './sections.ts';
import { Unreadable } from './unreadable.tsx';
import type { Picked } from './settings-file.tsx';

document.documentElement.lang = locale();
document.title = say('options_title');

const root = document.getElementById('app')!;

const shown = catalogue(rules, examples, EVIDENCE);
const titles = new Map(rules.map(({ id, title }) => [id, title]));
const presets = presetsFor(rules);
const settings = settingsFor(rules);
const ids = rules.map(({ id }) => id);
const forGood = new AbortController().signal;

const JSON_FILE = 'application/json';

const readAll = () => Promise.all([settings.read(), people.read(), logbook.read(), ticked.read()]);

let [reading, { value: known }, { value: book }, { value: wrong }] = await readAll().catch(async (error: unknown) => {
  render(<Unreadable why={reasonOf(error)} onRetry={() => location.reload()} />, root);
  // Nothing else of the page can run.
  return await new Promise<never>(() => {});
});
let said = '';
/** Takes back what was done last, null where that is done by doing it again. */
let undo: (() => Promise<unknown>) | null = null;
let picked: Picked | null = null;
let layout: Layout = new Map();

function show(): void {
  render(
    <OptionsPage
      section={sectionOf(location.hash)}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      layout={layout}
      rules={shown}
      titles={titles}
      presets={presets}
      settings={reading.value}
      own={reading.own}
      policy={reading.policy}
      broken={reading.broken}
      unsynced={reading.unsynced}
      people={known.known}
      tickedThreads={Object.keys(wrong.threads).length}
      onForgetTicked={() => void forgetItems()}
      record={{
        book,
        onKeep: (on) =>
          void store(() => logbook.update(() => ({ on })), say(on ? 'record_kept' : 'record_not_kept'), null),
        onSave: () => download('parley-record.json', recordFile(book), JSON_FILE),
        onForgetRecord: () => void forgetBook(),
      }}
      picked={picked}
      said={said}
      canUndo={undo !== null}
      onChange={(change) => void make(change)}
      onForget={(address) => void forgetPeople(address)}
      onSilence={(rule, address, isSilent) => void silence(rule, address, isSilent)}
      onUndo={() => void store(undo, say('popup_put_back'), null)}
      onDone={(done, back) => {
        said = done;
        undo = async () => back();
        show();
      }}
      onRead={read}
      onTry={(phrase, text) => ask('tryPhrase', phrase, text, ordinary)}
      onCopy={(text) => void copy(text)}
      onExport={() => download('parley-settings.json', writeFile(reading.own), JSON_FILE)}
      onPick={(file) => void pick(file)}
    />,
    root,
  );
}

/** Stores something and says so, or why it could not be. */
async function store(work: (() => Promise<unknown>) | null, done: string, back: typeof undo): Promise<void> {
  try {
    await work?.();
    [reading, { value: known }, { value: book }, { value: wrong }] = await readAll();
    said = done;
    undo = back;
  } catch (error) {
    said = say('not_saved', reasonOf(error));
  }
  show();
}

function make({ to, said: done, sweeping }: Change): Promise<void> {
  const { own } = reading;
  return store(() => settings.update(to), done, sweeping ? () => settings.update(() => own) : null);
}

function forgetPeople(address: string | null): Promise<void> {
  const before = known;
  const done = address === null ? say('forgot_everybody') : say('forgot_person', nameOf(address));
  return store(
    () => forget(address),
    done,
    () => people.update(() => before),
  );
}

function silence({ id, title }: Named, address: string, isSilent: boolean): Promise<void> {
  const before = known;
  return store(
    () => silenceWith(address, id, isSilent),
    say(isSilent ? 'exception_added' : 'exception_removed', title, address),
    () => people.update(() => before),
  );
}

function forgetBook(): Promise<void> {
  const { weeks, offered } = book;
  return store(forgetRecord, say('record_forgotten'), () => logbook.update(() => ({ weeks, offered })));
}

function forgetItems(): Promise<void> {
  const before = wrong;
  return store(forgetTicked, say('ticked_forgotten'), () => ticked.update(() => before));
}

async function read(mail: Mail): Promise<Reading> {
  const [review, standing] = await Promise.all([ask('inspect', mail), ask('standing', mail)]);
  return { review, standing };
}

async function pick(file: File | null): Promise<void> {
  picked = file && (await readPicked(file, ids, (phrase) => ask('tryPhrase', phrase, '', ordinary)));
  show();
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said = say('copied');
  } catch {
    said = say('copy_refused');
  }
  show();
}

settings.watch((latest) => {
  reading = latest;
  show();
}, forGood);

people.watch((latest) => {
  known = latest.value;
  show();
}, forGood);

ticked.watch((latest) => {
  wrong = latest.value;
  show();
}, forGood);

logbook.watch((latest) => {
  book = latest.value;
  show();
}, forGood);

addEventListener('hashchange', () => {
  // An Undo that does not say of what would be no offer.
  if (!undo) said = '';
  show();
  scrollTo(0, 0);
});

show();

// Nothing waits for it: until it is there, keys are called as in the United States.
layout = await readLayout();
show();
