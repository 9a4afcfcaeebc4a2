/** Forms of a regular English verb: cancel, cancels, cancelled, canceled, cancelling, canceling. */
export function verbForms(verb: string): string[] {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return [...new Set([head, third(head), ...past(head), ...ing(head)])].map((form) => form + tail);
}

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

const DOUBLES = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;
const stems = (verb: string): string[] => (DOUBLES.test(verb) ? [verb, verb + verb.slice(-1)] : [verb]);

const past = (verb: string): string[] =>
  verb.endsWith('e')
    ? [`${verb}d`]
    : /[^aeiou]y$/.test(verb)
      ? [`${verb.slice(0, -1)}ied`]
      : stems(verb).map((stem) => `${stem}ed`);

const ing = (verb: string): string[] =>
  /[^e]e$/.test(verb) ? [`${verb.slice(0, -1)}ing`] : stems(verb).map((stem) => `${stem}ing`);

/** A noun and its plural. */
export const nounForms = (noun: string): string[] => [noun, third(noun)];
