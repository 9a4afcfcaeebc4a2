import { render } from 'preact';
import { UNDO_KEY } from '../ui/undo-key.ts';
import { Mailbox } from './practice/mailbox.tsx';
import { Promises } from './promises.tsx';
import { Sites } from './sites.tsx';

render(
  <>
    <header class="hero">
      <h1>
        <img src="/assets/icon-128.png" alt="" width={44} height={44} />
        Parley
      </h1>
      <p class="lead">A second pair of eyes on your negotiation mail. Nothing you write leaves this computer.</p>
    </header>
    <section class="steps" aria-labelledby="try">
      <h2 id="try">Try it on a mail that goes nowhere</h2>
      <ol>
        <li>Write a reply, or let one be written for you.</li>
        <li>Point at the marked words: what they may do, and better ones.</li>
        <li>Replace them with a click. {UNDO_KEY} brings yours back.</li>
      </ol>
    </section>
    <Mailbox today={new Date()} />
    <Promises />
    <Sites />
  </>,
  document.getElementById('app')!,
);
