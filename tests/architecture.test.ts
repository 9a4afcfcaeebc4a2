import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import engineConfig from '../src/engine/tsconfig.json' with { type: 'json' };
import { type Import, readSources } from './imports.ts';

interface Allowed {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** Folder → what its files may import besides each other. Widen it only for a reason that the commit tells. */
const LAYERS: Readonly<Record<string, Allowed>> = {
  model: { folders: [], packages: [] },
  engine: { folders: ['model'], packages: ['compromise', 'chrono-node', 'email-reply-parser'] },
  rules: { folders: ['model', 'engine'], packages: [] },
  webmail: { folders: ['model'], packages: [] },
  eml: { folders: [], packages: ['postal-mime', 'html-to-text'] },
  editor: { folders: ['model'], packages: [] },
  browser: { folders: ['model'], packages: ['webextension-polyfill', 'valibot'] },
  texts: { folders: ['_locales'], packages: [] },
  ui: { folders: ['model', 'texts'], packages: ['preact'] },
  background: { folders: ['model', 'engine', 'rules', 'browser'], packages: [] },
  content: { folders: ['model', 'webmail', 'editor', 'browser', 'texts', 'ui'], packages: ['preact'] },
  welcome: { folders: ['model', 'webmail', 'editor', 'browser', 'texts', 'ui'], packages: ['preact'] },
  popup: { folders: ['model', 'browser', 'texts', 'ui'], packages: ['preact'] },
  options: { folders: ['model', 'rules', 'webmail', 'eml', 'browser', 'texts', 'ui'], packages: ['preact'] },
  cli: {
    folders: ['model', 'engine', 'rules', 'eml'],
    packages: ['node', 'valibot', 'playwright', 'vite', 'harper.js', 'alex', 'write-good', 'fflate'],
  },
};

/** Folder of src/engine/rewrite → the others whose shapes it may use; what all of them share stands beside the folders. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  request: [],
  refusal: [],
  draft: [],
  irritator: ['request'],
  blame: ['request'],
  threat: ['request'],
  'time-pressure': ['request'],
  hostility: ['request', 'irritator', 'blame'],
  ultimatum: ['request', 'threat', 'time-pressure'],
};

/** Packages with one door: the only file that imports them. */
const DOORS: Readonly<Record<string, string>> = {
  compromise: 'src/engine/language.ts',
  'webextension-polyfill': 'src/browser/api.ts',
};

const LONGEST = 200;
const MEDIAN = 80;

const sources = readSources();
const imports = sources.flatMap((source) => source.imports);
const folderOf = (path: string) => path.replace(/^src\//, '').split('/')[0] ?? '';

function breaksLayer({ from, to, local }: Import): string | null {
  const folder = folderOf(from);
  const allowed = LAYERS[folder];
  if (!allowed) return null;
  if (!local) {
    if (allowed.packages.includes(to)) return null;
    return `${from} imports the package ${to}. Files of src/${folder} may use: ${allowed.packages.join(', ') || 'none'}.`;
  }
  const target = folderOf(to);
  if (target === folder || allowed.folders.includes(target)) return null;
  return `${from} imports ${to}. src/${folder} may import ${allowed.folders.join(', ') || 'nothing'}: hand it in from an entry, or move the noun into src/model.`;
}

function findCycle(): string[] | null {
  const edges = new Map(sources.map(({ path, imports }) => [path, imports.filter((each) => each.local)]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const { to } of edges.get(path) ?? []) {
      const cycle = walk(to, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of edges.keys()) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('layers', () => {
  test('every file stands in a folder with a row of its own', () => {
    const strangers = sources.filter(({ path }) => !(folderOf(path) in LAYERS)).map(({ path }) => path);
    expect(strangers, 'Put these files into a known folder, or give the new folder its row in LAYERS.').toEqual([]);
  });

  test('a file imports only what its folder may', () => {
    expect(imports.map(breaksLayer).filter(Boolean)).toEqual([]);
  });

  test('nothing is imported in a circle', () => {
    const circle = findCycle();
    expect(circle, `Break this circle: ${circle?.join(' → ')}`).toBeNull();
  });

  test.each(Object.entries(DOORS))('%s comes in through %s alone', (name, door) => {
    const others = imports.filter(({ to, from }) => to === name && from !== door).map(({ from }) => from);
    expect(others, `Use what ${door} offers instead of importing ${name}.`).toEqual([]);
  });

  test('a rule does not lean on another rule', () => {
    const inRules = (path: string) => posix.dirname(path) === 'src/rules';
    const leaning = imports
      .filter(({ from, to }) => inRules(from) && inRules(to) && from !== 'src/rules/index.ts')
      .map(({ from, to }) => `${from} → ${to}`);
    expect(leaning, 'What two rules share belongs into src/engine.').toEqual([]);
  });

  test('better words for one behaviour lean on another only where SHAPES says so', () => {
    const shapesOf = (path: string) => /^src\/engine\/rewrite\/([^/]+)\//.exec(path)?.[1];
    const leaning = imports.filter(({ from, to }) => {
      const [own, used] = [shapesOf(from), shapesOf(to)];
      return from.startsWith('src/engine/rewrite/') && used && used !== own && !SHAPES[own ?? '']?.includes(used);
    });
    expect(
      leaning.map(({ from, to }) => `${from} → ${to}`),
      'What several behaviours share belongs beside their folders.',
    ).toEqual([]);
  });

  test('model, engine and rules are compiled without the DOM', () => {
    const { compilerOptions, include } = engineConfig;
    expect(include.toSorted()).toEqual(['../engine', '../model', '../rules']);
    expect(compilerOptions).toEqual({ lib: ['ES2023'], types: [] });
  });
});

describe('size and names', () => {
  test(`no file is longer than ${LONGEST} lines`, () => {
    const long = sources.filter(({ lines }) => lines > LONGEST).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long, 'Cut these files where they do two things.').toEqual([]);
  });

  test(`half of the files have fewer than ${MEDIAN} lines`, () => {
    const lengths = sources.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN);
  });

  test('no file is a drawer', () => {
    const drawers = sources.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.|$)/i.test(path),
    );
    expect(
      drawers.map(({ path }) => path),
      'Name these files after what is in them.',
    ).toEqual([]);
  });
});
