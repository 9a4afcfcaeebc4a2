import { render } from 'preact';
import { settings } from '../browser/settings.ts';
import type { Settings } from '../model/settings.ts';
import { NO_SHORTCUT } from '../model/shortcut.ts';
import { locale, say } from '../texts/say.ts';
import { keyNames, type Layout, readLayout } from '../ui/key-names.ts';
import { Translation } from '../ui/translation.tsx';
import { UNDO_KEY } from '../ui/undo-key.ts';
import { Mailbox } from './practice/mailbox.tsx';
import { Promises } from './promises.tsx';
import { Sites } from './sites.tsx';

document.documentElement.lang = locale();
document.title = say('welcome_page');

const today = new Date();
let layout: Layout = new Map();

const show = ({ shortcut }: Pick<Settings, 'shortcut'>): void =>
  render(
    <>
      <header class="hero">
        <h1>
          <img src="/assets/icon-128.png" alt="" width={44} height={44} />
          Parley
        </h1>
        <p class="lead">{say('welcome_lead')}</p>
        <Translation />
      </header>
      <section class="steps" aria-labelledby="try">
        <h2 id="try">{say('welcome_try')}</h2>
        <ol>
          <li>{say('welcome_step_write')}</li>
          <li>
            {say('welcome_step_point')}
            {shortcut !== NO_SHORTCUT && ` ${say('welcome_step_keys', keyNames(shortcut, layout))}`}
          </li>
          <li>{say('welcome_step_replace', UNDO_KEY)}</li>
          <li>{say('welcome_step_popup')}</li>
        </ol>
      </section>
      <Mailbox today={today} />
      <Promises />
      <Sites />
    </>,
    document.getElementById('app')!,
  );

// The page is there at once, and names no keys that it does not know.
show({ shortcut: NO_SHORTCUT });
settings.watch(({ value }) => show(value), new AbortController().signal);
layout = await readLayout();
show((await settings.read()).value);
