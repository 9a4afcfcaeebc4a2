import generic, { ASIDE } from '../generic.ts';
import type { Composer, ShownMessage, Webmail } from '../webmail.ts';
import { accountOn, identitiesOn } from './account.ts';
import { peopleAt, personIn, valueOf } from './fields.ts';
import { anyOf, closest, find, findAll, isFrame, isSound, outOf, type Place } from './place.ts';
import { messagesIn, type ThreadPlaces } from './shown-thread.ts';
import { addressed } from './sides.ts';

/** Where the parts of a composer stand. What is missing here, or no longer found, is looked for as on any page. */
export interface ComposerPlaces {
  /** In the page or in a frame; a frame's own document is searched like the page. */
  readonly editor: Place;
  readonly root: Place;
  readonly subject?: Place;
  /** One element for each recipient, or one field with all of them. */
  readonly recipients?: Place;
  readonly send?: Place;
  /** Beside what is set off as a quotation anywhere. */
  readonly quoted?: Place;
  /** Beside what calls itself a signature. */
  readonly signature?: Place;
}

/** All that we know of one webmail, as data. */
export interface Description {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly composer: ComposerPlaces;
  readonly thread: ThreadPlaces;
  /** The frame that holds the whole mailbox, where the page is a shell around it. */
  readonly app?: Place;
  /** The element that names the account the page is signed in to. */
  readonly me?: Place;
}

/** A webmail that is told by its places alone. */
export function described(description: Description): Webmail {
  const { id, hosts, composer: places } = description;
  const me = (page: Document): string => personIn(find(page, description.me)) || accountOn(page);
  return {
    id,
    matches: (page) => hosts.includes(page.location?.hostname ?? ''),
    composers: (tree) => {
      const editors = Array.from(tree.querySelectorAll<HTMLElement>(anyOf(places.editor)));
      const outer = editors.filter((editor) => !editor.parentElement?.closest(anyOf(places.editor)));
      return outer.length > 0 ? outer.map((editor) => composerAt(editor, places)) : generic.composers(tree);
    },
    thread: (page, composer) => threadOf(page, composer, description, me(page)),
    me,
  };
}

function composerAt(editor: HTMLElement, places: ComposerPlaces): Composer {
  const roots = [
    closest(editor, places.root),
    holderOf(editor, places),
    generic.formAround(editor),
    editor.parentElement,
  ];
  const root = roots.find((each) => each && isSound(each)) ?? editor;
  const plain = generic.composerIn(root, editor);
  const aside = anyOf(places.quoted, places.signature, ASIDE);
  return {
    editor,
    root,
    aside,
    subject: () => valueOf(find(root, places.subject)) || plain.subject(),
    recipients: () => {
      const people = findAll(root, places.recipients).flatMap(peopleAt);
      return people.length > 0 ? people : plain.recipients();
    },
    sends: () => Array.from(new Set([...findAll(root, places.send), ...plain.sends()])),
  };
}

/** Where the root has another name: the nearest element that holds the subject and the send control too. */
function holderOf(editor: HTMLElement, { subject, send }: ComposerPlaces): Element | null {
  let scope: Element | null = editor;
  while (scope && isSound(scope) && !(find(scope, subject) && find(scope, send))) scope = outOf(scope);
  return scope && isSound(scope) ? scope : null;
}

function threadOf(page: Document, composer: Composer | null, description: Description, me: string): ShownMessage[] {
  const people = { me, aliases: identitiesOn(page), ...addressed(composer?.recipients() ?? []) };
  const shown = messagesIn(drawnIn(page, description), description.thread, people);
  return shown.length > 0 || !composer ? shown : generic.answered(composer, me);
}

/** The document in which mails are drawn: the page, or its frame for the whole mailbox. */
function drawnIn(page: Document, { app, thread }: Description): Document {
  const inside = findAll(page, app).flatMap((frame) => (isFrame(frame) && frame.contentDocument) || []);
  return inside.find((tree) => find(tree, thread.message)) ?? page;
}
