import { render } from 'preact';
import { locale, say } from '../texts/say.ts';
import { Translation } from '../ui/translation.tsx';
import { UNDO_KEY } from '../ui/undo-key.ts';
import { Mailbox } from './practice/mailbox.tsx';
import { Promises } from './promises.tsx';
import { Sites } from './sites.tsx';

document.documentElement.lang = locale();
document.title = say('welcome_page');

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
        <li>{say('welcome_step_point')}</li>
        <li>{say('welcome_step_replace', UNDO_KEY)}</li>
      </ol>
    </section>
    <Mailbox today={new Date()} />
    <Promises />
    <Sites />
  </>,
  document.getElementById('app')!,
);
