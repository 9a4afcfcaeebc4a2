import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** A text that is asked for by its key. */
export interface TextCall {
  readonly path: string;
  readonly key: string;
  /** How many values it is given. */
  readonly values: number;
}

/** What the code of the interface says and asks for. */
export interface Said {
  readonly strings: ReadonlySet<string>;
  /** Keys put together as they are asked for: `fact_offer_` and a side. */
  readonly patterns: readonly RegExp[];
  readonly calls: readonly TextCall[];
  /** Words for people that stand in the code itself. */
  readonly bare: readonly string[];
}

const FACES = ['ui', 'popup', 'options', 'welcome', 'content', 'texts'];
const ASKS = new Set(['say', 'sayCount']);
/** What an object calls itself by, and says. */
const NAMED = new Set(['name', 'title', 'text', 'what', 'label', 'said']);
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);

export function readTexts(): Said {
  const strings = new Set<string>();
  const calls: TextCall[] = [];
  const bare: string[] = [];
  const patterns: RegExp[] = [];
  const files = FACES.flatMap((face) =>
    readdirSync(join(SRC, face), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${face}/${name}`),
  );
  for (const path of files) {
    const text = readFileSync(join(SRC, path), 'utf8');
    const isWords = (words: string): boolean => /\p{L}{2}/u.test(words.replaceAll(/Parley|Google|Outlook/g, ''));
    new Visitor({
      Literal: ({ value }) => {
        if (typeof value !== 'string') return;
        strings.add(value);
        // A sentence or a button: begins with a capital, or is several words.
        if (/^\p{Lu}\p{Ll}+ \p{Ll}|^\p{Lu}.*[.?!…]$/u.test(value)) bare.push(`${path}: ${value}`);
      },
      TemplateElement: ({ value: { cooked } }) => {
        if (cooked && /\p{L}{2,} \p{L}{2,}(?!\p{L}*-$)/u.test(cooked)) bare.push(`${path}: ${cooked}`);
      },
      JSXText: ({ value }) => void (isWords(value) && bare.push(`${path}: ${value.trim()}`)),
      JSXAttribute: ({ name, value }) => {
        if (
          name.type === 'JSXIdentifier' &&
          SPOKEN.has(name.name) &&
          value?.type === 'Literal' &&
          typeof value.value === 'string' &&
          isWords(value.value)
        )
          bare.push(`${path}: ${value.value}`);
      },
      Property: ({ key, value }) => {
        if (key.type !== 'Identifier' || !NAMED.has(key.name)) return;
        if (value.type === 'Literal' && typeof value.value === 'string' && /^\p{Lu}\p{Ll}/u.test(value.value))
          bare.push(`${path}: ${value.value}`);
      },
      CallExpression: ({ callee, arguments: [key, ...values] }) => {
        if (callee.type !== 'Identifier' || !ASKS.has(callee.name) || !key) return;
        if (key.type === 'TemplateLiteral')
          patterns.push(new RegExp(`^${key.quasis.map(({ value }) => value.raw).join('[a-z]+')}$`));
        if (key.type !== 'Literal') return;
        calls.push({ path, key: String(key.value), values: values.length });
      },
    }).visit(parseSync(path, text).program);
  }
  return { strings, patterns, calls, bare };
}
