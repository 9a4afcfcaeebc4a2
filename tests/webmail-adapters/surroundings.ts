const SEARCH = '<header role="search"><input name="q" aria-label="Search mail" value="desks"></header>';

/** Where any webmail draws a composer, beside what is told of one: of its HTML and that of the open mails, a page. */
export const SURROUNDINGS: Readonly<Record<string, (composer: string, mails: string) => string>> = {
  'inline, below the mails it answers': (composer, mails) =>
    `${SEARCH}<main><div role="list">${mails}<div role="listitem">${composer}</div></div></main>`,
  'over the whole page, the mails behind it': (composer, mails) =>
    `${SEARCH}<main inert>${mails}</main><div role="dialog" aria-modal="true" style="position: fixed; inset: 0">${composer}</div>`,
};
