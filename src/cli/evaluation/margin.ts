// Labels in the margin: "Pay or I walk. {threat, ?demand}". tests/corpus/README.md tells what they mean.

/** A line with what its margin says of it: true shows the rule, null is arguable; near misses ("-") only say what was meant. */
export interface Marked {
  readonly text: string;
  readonly labels: Readonly<Record<string, boolean | null>>;
}

const MARGIN = /^(?<text>.*\S)\s*\{(?<labels>[^{}]*)\}\s*$/;

export function marked(line: string): Marked {
  const { text = line.trim(), labels = '' } = MARGIN.exec(line)?.groups ?? {};
  const given = labels
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each && !each.startsWith('-'));
  return {
    text,
    labels: Object.fromEntries(given.map((each) => (each.startsWith('?') ? [each.slice(1), null] : [each, true]))),
  };
}

/** So many empty lines tell mails, a sentence to a line, from fragments. */
const MAILS = 20;

/** The mails of a file, each as its lines; a file of fragments has one to a line. */
export function linesOfMails(content: string): { readonly isMails: boolean; readonly texts: readonly string[][] } {
  const blocks = content.split(/\n\s*\n/).map((block) => block.split('\n').filter((line) => line.trim()));
  const isMails = blocks.length > MAILS;
  const texts = isMails ? blocks.filter((lines) => lines.length > 0) : blocks.flat().map((line) => [line]);
  return { isMails, texts };
}
