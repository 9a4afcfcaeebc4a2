import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against a page, in words: rule, element, how to mend it. */
export async function axeFaults(page: Page): Promise<string[]> {
  // The pages forbid injected scripts; what the debugger evaluates is not bound by that.
  const results = await page.evaluate<AxeResults>(`${source}; axe.run()`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
