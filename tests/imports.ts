import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TEXTS = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** One import of a file: of another file of src, or of a package. */
export interface Import {
  /** The importing file, from the top of the project: `src/engine/reader.ts`. */
  readonly from: string;
  /** A file likewise, or a package's name. */
  readonly to: string;
  readonly local: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** The argument of import.meta.glob: one pattern or several. */
interface Written {
  readonly type: string;
  readonly value?: unknown;
  readonly elements?: readonly (Written | null)[];
}

function stringsOf(node: Written | undefined): string[] {
  if (node?.type === 'ArrayExpression') return (node.elements ?? []).flatMap((each) => (each ? stringsOf(each) : []));
  return typeof node?.value === 'string' ? [node.value] : [];
}

function requestsOf(path: string, text: string): { requests: string[]; globs: string[] } {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const requests = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const globs: string[] = [];
  new Visitor({
    ImportExpression: ({ source }) => void requests.push(...stringsOf(source)),
    TSImportType: ({ source }) => void requests.push(...stringsOf(source)),
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (text.slice(callee.start, callee.end) === 'import.meta.glob') globs.push(...stringsOf(pattern));
    },
  }).visit(program);
  return { requests, globs };
}

const packageName = (request: string) =>
  request.startsWith('node:') ? 'node' : request.split('/', request.startsWith('@') ? 2 : 1).join('/');

function matcher(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^$()|]/g, String.raw`\$&`)
    .replaceAll(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
    .replaceAll(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`);
}

function importsOf(from: string, text: string): Import[] {
  const { requests, globs } = requestsOf(from, text);
  const folder = posix.dirname(from);
  const named = requests.map((request): Import => {
    const local = request.startsWith('.');
    return { from, to: local ? posix.join(folder, request.replace(/\?.*$/, '')) : packageName(request), local };
  });
  const patterns = globs.filter((glob) => !glob.startsWith('!')).map((glob) => matcher(posix.join(folder, glob)));
  const globbed = TEXTS.filter(({ path }) => path !== from && patterns.some((pattern) => pattern.test(path)));
  return [...named, ...globbed.map(({ path }) => ({ from, to: path, local: true }))];
}

/** Every source file of src with all that it imports: values, types, side effects, on demand and by pattern. */
export function readSources(): SourceFile[] {
  return TEXTS.map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(path, text),
  }));
}
