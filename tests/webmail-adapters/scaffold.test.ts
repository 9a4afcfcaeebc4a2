// @vitest-environment happy-dom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pageFile, webmailFile } from '../../src/cli/new-webmail.ts';
import type { Webmail } from '../../src/webmail/index.ts';
import { claim } from './claims.ts';
import type { Fixture } from './pages/mail.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(ROOT, 'node_modules/.parley-scaffold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes in a file as it would be written, from a folder that no other test looks into. */
async function written<T>(name: string, home: string, text: string): Promise<T> {
  const file = join(folder, name);
  writeFileSync(file, text.replaceAll("'./", `'${join(ROOT, home)}/`));
  const { default: value }: { readonly default: T } = await import(/* @vite-ignore */ file);
  return value;
}

const webmail = await written<Webmail>('webmail.ts', 'src/webmail', webmailFile('gmx', 'navigator.gmx.net'));
const page = await written<Fixture>('page.ts', 'tests/webmail-adapters/pages', pageFile('gmx'));

describe('the webmail that npm run new:webmail writes', () => {
  claim(webmail, page);
});

test('one field with several recipients is as many', () => {
  document.body.innerHTML = page
    .compose('')
    .replace('&gt;"', '&gt;, &quot;Brandt, Paul&quot; &lt;paul@brandt.example&gt;"');
  expect(webmail.composers(document)[0]?.recipients()).toEqual([
    'Ines Duarte <ines@joinery.example>',
    '"Brandt, Paul" <paul@brandt.example>',
  ]);
});
