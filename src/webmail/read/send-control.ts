import { isNamed, namesOf } from './names.ts';
import { wordsOf } from './purpose.ts';

/** What one presses, on any page. */
export const BUTTONS =
  'button, input:is([type=submit], [type=button], [type=image]), [role=button], [role=menuitem], a';
/** Some pages build what one presses from anything; then it has to be called and named "Send". */
const PRESSED = ':is(span, div, li):is([class*="send" i], [id*="send" i])';

// "Send" in the languages of many users, and what it may be said to send.
const SEND = 'send|senden|absenden|envoyer|enviar|invia|verzenden|verstuur|skicka|wyślij|отправить|送信|发送';
const MAIL = 'this|the|now|e-?mail|message|nachricht|le|correo|mensaje|el|messaggio|il|mensagem|bericht';
const SENDS_MAIL = new RegExp(`^(?:(?:${MAIL}) )*(?:${SEND})(?: (?:${MAIL}))*$`, 'iu');
/** "Send and archive": the mail goes, whatever else is done with it. */
const ALSO = 'and|und|et|y|e|en|och|og|i|и|archiv\\p{L}*';
const SENDS_ALSO = new RegExp(`^(?:${SEND})(?: (?:${MAIL}))* (?:${ALSO})(?!\\p{L})`, 'iu');
const SENDS = new RegExp(`^(?:${SEND})(?![\\p{L}\\d])`, 'iu');
/** "Send later", "send-options": another way of sending, or what is not sent at all. */
const OTHERWISE = /(?<![\p{L}\d])(?:later|draft|files?|menu|options|more|später)(?![\p{L}\d])/iu;

/**
 * The control that sends the mail of a form: what is named "Send", else what begins so, else what its page calls so; in a
 * form whose language we do not know, its only submit button.
 */
export function sendIn(scope: Element): HTMLElement | null {
  const controls = controlsIn(scope);
  const buttons = controls.filter((control) => !isLink(control));
  const submits = scope.localName === 'form' ? buttons.filter((each) => each.getAttribute('type') === 'submit') : [];
  return (
    controls.find(sendsMail) ??
    buttons.find((button) => isNamedNow(button, SENDS)) ??
    pressedIn(scope).find(sendsMail) ??
    controls.find(isCalledSend) ??
    (submits.length === 1 ? (submits[0] ?? null) : null)
  );
}

/** All controls in a room that send the mail of its form now, the one of `sendIn` first. */
export function sendsOf(form: Element, room: Element): HTMLElement[] {
  const main = sendIn(form);
  const others = [room, ...menusOf(room)]
    .flatMap(controlsIn)
    .filter((each) => sendsMail(each) || isNamedNow(each, SENDS_ALSO));
  return Array.from(new Set(main ? [main, ...others] : others));
}

const isNamedNow = (control: Element, pattern: RegExp): boolean =>
  namesOf(control).some((name) => pattern.test(name) && !OTHERWISE.test(name));

/** The open menu of a split button may stand anywhere in the page. */
const menusOf = (scope: Element): Element[] =>
  scope.querySelector('[aria-expanded=true]') ? Array.from(scope.ownerDocument.querySelectorAll('[role=menu]')) : [];

/** True where there is a control that says that it sends a mail. */
export const hasSend = (scope: Element): boolean => [...controlsIn(scope), ...pressedIn(scope)].some(sendsMail);

export const controlsIn = (scope: ParentNode): HTMLElement[] =>
  Array.from(scope.querySelectorAll<HTMLElement>(BUTTONS));
const pressedIn = (scope: Element): HTMLElement[] => Array.from(scope.querySelectorAll<HTMLElement>(PRESSED));
const isLink = (control: Element): boolean => control.localName === 'a' && control.getAttribute('role') !== 'button';
const sendsMail = (control: Element): boolean => isNamed(control, SENDS_MAIL);

/** `class="icon-send"`, `id="send_button"`: on the control, or on the icon in it. */
function isCalledSend(control: Element): boolean {
  return [control, control.firstElementChild].some((each) => {
    const names = ['id', 'name', 'class', 'data-testid'].flatMap(
      (name) => each?.getAttribute(name)?.split(/\s+/) ?? [],
    );
    return names.some((name) => wordsOf(name).includes('send') && !OTHERWISE.test(wordsOf(name).join(' ')));
  });
}
