import type { Equipped } from './launch.ts';

/**
 * Lets the next click on "Use Parley on this site" be granted without Chromium's prompt, which nobody can answer without
 * a display. Granting a site in Chromium's own settings does not start Parley there, as the person has not asked Parley
 * for it; it only spares the prompt.
 *
 * @param site A match pattern: `http://127.0.0.1/*`.
 */
export async function answerPrompt(parley: Equipped, site: string): Promise<void> {
  const settings = await parley.context.newPage();
  await settings.goto('chrome://extensions');
  // The settings page's own API has no public types.
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(parley.id)}, ${JSON.stringify(site)})`,
  );
  await settings.close();
}
