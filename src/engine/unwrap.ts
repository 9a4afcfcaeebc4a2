const NARROWEST = 45;
const WIDEST = 100;

/**
 * Joins the lines that a mail program broke at a fixed width: such a line break becomes one blank.
 * Nothing else changes and a blank is as long as a break, so the offset map is the identity.
 */
export function unwrap(text: string): string {
  return text
    .split(/(\n{2,})/)
    .map((paragraph) => (/[^\n]\n/.test(paragraph) ? unwrapParagraph(paragraph) : paragraph))
    .join('');
}

function unwrapParagraph(paragraph: string): string {
  const lines = paragraph.split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < NARROWEST || width > WIDEST) return paragraph;
  return lines.map((line, i) => line + joint(line, lines[i + 1], width)).join('');
}

/** A break is a wrap when the next line's first word would not have fitted. */
function joint(line: string, next: string | undefined, width: number): string {
  if (next === undefined) return '';
  const first = /^\S+/.exec(next)?.[0] ?? '';
  const startsAnew = first === '' || /^(?:[-*•>]|\d+[.)])$/.test(first);
  const fitted = line.trimEnd().length + 1 + first.length <= width;
  return startsAnew || fitted ? '\n' : ' ';
}
