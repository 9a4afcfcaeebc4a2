/** What a step asks of one word. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly pattern: RegExp | null;
  readonly any: boolean;
  readonly comma: boolean;
}

/** One place in a pattern: a word, a choice between words or phrases, or a gap of some words. */
export interface Step {
  readonly one: WordTest;
  readonly phrases: readonly (readonly Step[])[];
  readonly optional: boolean;
  readonly gap: { readonly least: number; readonly most: number } | null;
}

export interface Pattern {
  readonly steps: readonly Step[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/**
 * Reads a pattern in compromise's match syntax: words, #Tags, (choices|of phrases), `.` for any word, .{0,3} for a gap,
 * /expressions/, @hasComma, a trailing ? for what may be missing, ^ and $ for the ends of the sentence.
 */
export function readPattern(source: string): Pattern {
  const body = source.replace(/^\^/, '').replace(/\$$/, '');
  return { steps: readSteps(body), fromStart: source.startsWith('^'), toEnd: source.endsWith('$') };
}

const readSteps = (text: string): Step[] => cut(text, ' ').map(readStep);

/** Cuts at a mark that stands outside brackets and expressions. Thousands of patterns are cut at every start: no copying. */
function cut(text: string, at: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let expression = false;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? at;
    if (sign === '/') expression = !expression;
    if (sign === '(' && !expression) depth++;
    if (sign === ')' && !expression) depth--;
    if (i < text.length && (sign !== at || depth > 0 || expression)) continue;
    const piece = text.slice(from, i).trim();
    if (piece) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

function readStep(token: string): Step {
  const gap = /^\.\{(?<least>\d+),(?<most>\d+)\}$/.exec(token)?.groups;
  if (gap)
    return { one: test([]), phrases: [], optional: false, gap: { least: Number(gap.least), most: Number(gap.most) } };
  const optional = token.length > 1 && token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  const choices = bare.startsWith('(') ? cut(bare.slice(1, -1), '|') : [bare];
  const single = choices.filter((choice) => !/[ (]/.test(choice) || choice.startsWith('/'));
  const phrases = choices.filter((choice) => !single.includes(choice));
  return { one: test(single), phrases: phrases.map(readSteps), optional, gap: null };
}

function test(choices: readonly string[]): WordTest {
  const words = choices.filter((choice) => /^[^#@/.]/.test(choice));
  const tags = choices.filter((choice) => choice.startsWith('#')).map((choice) => choice.slice(1));
  const expression = choices.find((choice) => choice.startsWith('/'));
  return {
    words: new Set(words),
    tags,
    pattern: expression ? new RegExp(expression.slice(1, -1)) : null,
    any: choices.includes('.'),
    comma: choices.includes('@hasComma'),
  };
}
