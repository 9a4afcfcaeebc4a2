// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { purposeOf } from '../../src/webmail/read/purpose.ts';
import { sendIn } from '../../src/webmail/read/send-control.ts';

function show(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('#it')!;
}

describe('what a field is for', () => {
  test.each([
    ['its name', '<input id="it" name="subjectbox">', 'subject'],
    ['a part of its name', '<input id="it" name="send_to">', 'to'],
    ['another part of it', '<input id="it" name="send_to_cc">', 'other'],
    ['a name in two cases', '<textarea id="it" name="txtTo"></textarea>', 'to'],
    ['the name of a list', '<input id="it" name="to[]">', 'to'],
    ['where answers go', '<input id="it" name="_replyto">', 'other'],
    ['what it asks for', '<input id="it" placeholder="Add a subject">', 'subject'],
    ['what it asks for in French', '<input id="it" aria-label="Objet :">', 'subject'],
    ['its label', '<label for="it">Empfänger</label><p></p><input id="it">', 'to'],
    ['the cell before', '<table><tr><td>To:</td><td><input id="it"></td></tr></table>', 'to'],
    ['what stands before its chips', '<p><b>An:</b> <i>Ines</i> <input id="it"></p>', 'to'],
    ['who writes', '<p>Von: <select id="it"></select></p>', 'from'],
    ['a field of its own for the signature', '<textarea id="it" name="signature"></textarea>', 'other'],
    [
      'the mail, which asks for an answer',
      '<textarea id="it" placeholder="Write your reply to Ines"></textarea>',
      null,
    ],
    ['the mail, below its subject', '<p>Subject: <input></p><p><textarea id="it"></textarea></p>', null],
    ['the mail, named so', '<textarea id="it" name="message" title="Today"></textarea>', null],
  ])('%s', (_how, html, purpose) => {
    expect(purposeOf(show(html))).toBe(purpose);
  });
});

describe('the control that sends', () => {
  test.each([
    ['is named so', '<button>Save</button><button id="it">Send</button>'],
    ['is a link', '<a>Send feedback</a><a id="it">Send</a>'],
    ['has its keys behind it', '<button id="it" title="Send (Ctrl+Enter)"><i></i></button>'],
    ['is an icon in a link', '<a title="Attach"><i></i></a><a id="it" title="Envoyer"><i></i></a>'],
    [
      'says what it sends',
      '<input type="button" value="Send later"><input type="button" id="it" value="Send message">',
    ],
    ['says so in German', '<button>Entwurf</button><button id="it">Nachricht senden</button>'],
    ['is a picture', '<a><img alt="Attach"></a><a id="it"><img alt="Send"></a>'],
    [
      'is called so by its page alone',
      '<button class="send-options"></button><button id="it" class="btn-send"></button>',
    ],
    ['is built from cells', '<div id="it" role="button"><table><tr><td></td><td>Send</td></tr></table></div>'],
  ])('%s', (_how, html) => {
    const it = show(`<div>${html}</div>`);
    expect(sendIn(document.body)).toBe(it);
  });

  test.each([
    ['what sends later', '<button>Send later</button>'],
    ['what sends something else', '<a>Send feedback</a>'],
    ['what saves', '<button>Save</button><button>Close</button>'],
  ])('is not %s', (_what, html) => {
    show(html);
    expect(sendIn(document.body)).toBeNull();
  });
});
