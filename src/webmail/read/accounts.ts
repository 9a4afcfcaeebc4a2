import { isText } from './nodes.ts';
import { namesOf } from './names.ts';
import { addressIn } from './sides.ts';

/** What a page calls so belongs to whoever is signed in. */
const CALLED = ['account', 'user', 'profile', 'identity', 'logged', 'konto', 'compte', 'cuenta']
  .flatMap((word) => ['class', 'id', 'aria-label', 'title'].map((name) => `[${name}*="${word}" i]`))
  .join(', ');
const FRAME = 'header, nav, aside, [role=banner], [role=navigation]';
const CONTROLS = 'a, button, [role=button], [role=menuitem], input[type=submit]';
const LEAVES =
  /^(?:log ?out|sign ?out|log ?off|abmelden|ausloggen|(?:se )?déconnexion|se déconnecter|cerrar sesión|salir|esci|disconnetti|sair|terminar sessão|uitloggen|afmelden|logga ut|log ud|logg ut|wyloguj(?: się)?|выйти|выход|ログアウト|退出|登出)$/iu;
const ROW = 'li, tr, [role=row], [role=option], [role=listitem]';
const LEVELS = 5;

/**
 * The addresses of whoever is signed in, by what stands above the first mail (`head`): what is called an account, or has
 * the way out beside it; else what the bars at the top and the side say in plain words.
 */
export function accountsAbove(head: Element, page: Document): string[] {
  const isAbove = (area: Element): boolean =>
    !area.contains(head) && (area.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const areas = (selector: string): Element[] => Array.from(page.querySelectorAll(selector)).filter(isAbove);
  const ways = areas(CONTROLS).filter((control) => namesOf(control).some((name) => LEAVES.test(name)));
  const owned = [...areas(CALLED), ...ways.flatMap((way) => placeOf(way, isAbove))].flatMap((area) => [
    ...attributesIn(area),
    ...wordsIn(area),
  ]);
  return Array.from(new Set(owned.length > 0 ? owned : areas(FRAME).flatMap(wordsIn)));
}

/** The smallest element around a control that names an address. */
function placeOf(control: Element, isAbove: (area: Element) => boolean): Element[] {
  let area: Element = control;
  for (let level = 0; level < LEVELS && area.parentElement && isAbove(area.parentElement); level++) {
    area = area.parentElement;
    if (addressIn(area.textContent ?? '') !== '' || attributesIn(area).length > 0) return [area];
  }
  return [];
}

const NAMED = ['title', 'aria-label', 'alt', 'data-email'];
const WITH_ADDRESS = NAMED.map((name) => `[${name}*="@"]`).join(', ');

function attributesIn(area: Element): string[] {
  const elements = [...(area.matches(WITH_ADDRESS) ? [area] : []), ...area.querySelectorAll(WITH_ADDRESS)];
  return elements.flatMap((element) => NAMED.flatMap((name) => addressIn(element.getAttribute(name) ?? '') || []));
}

/** Without those of a list of mails: its lines tell a day or a number as well. */
function wordsIn(area: Element): string[] {
  const walker = area.ownerDocument.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const row = isText(node) && node.data.includes('@') ? node.parentElement : null;
    if (!row || !isText(node)) continue;
    const line = row.closest(ROW)?.textContent?.replaceAll(/\S+@\S+/g, '') ?? '';
    if (!/\d/.test(line)) found.push(...addressesIn(node.data));
  }
  return found;
}

const addressesIn = (words: string): string[] => words.split(/[\s,;]+/).flatMap((word) => addressIn(word) || []);
