import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const composer = (body: string): string =>
  `<form><div class="GS"><div class="anm" name="to"><div role="option" data-name="Ines Duarte" data-hovercard-id="ines@joinery.example">Ines Duarte</div></div></div>
    <input name="subjectbox" value="${SUBJECT}"></form><div class="Ap"><div contenteditable="true" g_editable="true" role="textbox">${body}</div></div>
    <div class="IZ"><div class="Up"><div><div role="button" class="send">Senden</div><div role="button" aria-haspopup="true"></div></div></div></div>`;

const gmail: Fixture = {
  account:
    '<a href="https://accounts.google.com/SignOutOptions" aria-label="Google-Konto: Sam Okafor (sam@harbour.example)"></a>',
  compose: (body) => `<div class="ip"><div class="M9">${composer(body)}</div></div>`,
  variants: {
    'in a window in the corner': (body) => `<div role="dialog"><div class="M9">${composer(body)}</div></div>`,
    'on the full screen': (body) =>
      `<div class="aSs"><div class="aSt"><div class="M9">${composer(body)}</div></div></div>`,
    'in a dialog whose .M9 has another name': (body) => `<div role="dialog">${composer(body)}</div>`,
    'inline, where .M9 has another name': (body) => `<div class="ip">${composer(body)}</div>`,
  },
  message: ({ name, address, date, body, quotes }) =>
    `<div class="adn" data-message-id="#${date}"><span class="gD" email="${address}" name="${name}">${name}</span>
    <span class="gK"><span class="g3" title="${date}">Nov</span></span><div class="ii gt"><div class="a3s"><p>${body}</p>
    <div class="gmail_quote">On a day they wrote:<blockquote>${quotes}</blockquote></div></div></div></div>`,
  folded: ({ name, address, date, body }) =>
    `<div class="adn" data-message-id="#${date}"><span class="gD" email="${address}" name="${name}">${name}</span><span>${body.slice(0, 10)}</span></div>`,
  signature: `<div class="gmail_signature">${SIGNATURE}</div>`,
  quote: `<div class="gmail_quote"><div>Am Mo., 16. Nov. 2026 um 14:28 Uhr schrieb ${TITLE}:</div><blockquote>${QUOTED}</blockquote></div>`,
};

export default gmail;
