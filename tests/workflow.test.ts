import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

const workflow = readFileSync(new URL('../.github/workflows/ci.yml', import.meta.url), 'utf8');
const commands = [...workflow.matchAll(/- run: (.+)/g)].map(([, command = '']) => command.trim());

test('the public CI runs what a person runs', () => {
  expect(commands).toContain('.ci/run');
  const unknown = commands.filter((command) => {
    const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
    return script ? !(script in scripts) : !existsSync(new URL(`../${command}`, import.meta.url));
  });
  expect(unknown, 'Run a script of package.json, or a file of the repository.').toEqual([]);
});

test('on Linux, macOS and Windows alike', () => {
  const [, systems = ''] = /^ {8}os: \[(.+)\]$/m.exec(workflow) ?? [];
  expect(systems.split(', ')).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(commands).toContain('npm test');
});

describe('what only another system would notice', () => {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const having = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')));

  test('the checks compare bytes, so a checkout has the same ones everywhere', () => {
    expect(readFileSync(new URL('../.gitattributes', import.meta.url), 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
  });
  test('on Windows a URL’s pathname is no path', () => {
    const taken = having(/import\.meta\.url\)\.pathname|\b[A-Z_]+\.pathname/);
    expect(taken, 'Ask fileURLToPath for it.').toEqual([]);
  });
  test('on a Mac Control undoes and pastes nothing, and Home and End do not reach the ends of a text', () => {
    const pressed = having(/(?:press|down)\([^)]*'Control\+(?:[a-z]|End|Home)'/i);
    expect(pressed, 'Press ControlOrMeta, or TO_START and TO_END of src/cli/drive/keys.ts.').toEqual([]);
  });
});
