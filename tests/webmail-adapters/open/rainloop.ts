import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** RainLoop: icons named in titles, name and address in a title, a date that says how long ago beside one in full. Unverified. */
const rainloop: OpenPage = single(
  (mail) =>
    `<div class="b-toolbar"><span class="accountPlace">sam@harbour.example</span></div><div class="btn-toolbar"><a class="btn" title="Reply"><i class="icon-reply"></i></a><a class="btn" title="Forward"><i class="icon-forward"></i></a></div>
    <div class="messageItem"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">${SUBJECT}</span></div>
    <div class="informationShort"><span class="from"><span title="${mail.name} &lt;${mail.address}&gt;">${mail.name}</span></span> <span class="date moment" title="${new Date(mail.date).toUTCString()}">a day ago</span></div>
    <div class="informationShort"><span>to</span> <span title="Sam Okafor &lt;sam@harbour.example&gt;">Sam Okafor</span></div></div>
    <div class="bodyText"><div class="b-text-part html"><p>${mail.body}</p>${repeated(mail)}</div></div></div>`,
);

export default rainloop;
