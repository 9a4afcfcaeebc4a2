import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** Modoboa: cards of Vuetify, labels in rows, the words in a frame. Unverified. */
const modoboa: OpenPage = single(
  (mail) =>
    `<header class="v-app-bar"><div class="v-list-item"><div class="v-avatar">SO</div><div class="v-list-item-title">sam@harbour.example</div></div></header>
    <main><div class="v-toolbar"><button class="v-btn"><span class="v-btn__content">Reply</span></button><button class="v-btn"><span class="v-btn__content">Forward</span></button></div>
    <div class="v-card"><div class="text-h6">${SUBJECT}</div><div class="v-row"><div class="v-col"><span class="font-weight-bold">From:</span> <span>${mail.name} &lt;${mail.address}&gt;</span></div><div class="v-col text-right">${new Date(mail.date).toUTCString()}</div></div>
    <div class="v-row"><div class="v-col"><span class="font-weight-bold">To:</span> <span>sam@harbour.example</span></div></div></div>
    <iframe srcdoc="${encode(`<p>${mail.body}</p>${repeated(mail)}`)}"></iframe></main>`,
);

export default modoboa;
