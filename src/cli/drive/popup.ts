import type { Page } from 'playwright';
import type { Equipped } from './launch.ts';
import { until } from './until.ts';

/** The tab in front, once it is another than the page that asks: the window turns to it a moment later. */
async function otherTab(): Promise<number | null> {
  const [[front], own] = await Promise.all([
    chrome.tabs.query({ active: true, currentWindow: true }),
    chrome.tabs.getCurrent(),
  ]);
  return front?.id === undefined || front.id === own?.id ? null : front.id;
}

/**
 * Clicks Parley in the toolbar over a page, which lets it see that one tab, and opens its popup as a page of its own:
 * the popup proper is out of a debugging client's reach.
 */
export async function openPopup({ browser, id, context }: Equipped, over: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${id}/src/options/index.html`);
  await over.bringToFront();
  const tab = await until(
    async () => await popup.evaluate(otherTab),
    `the tab of ${over.url()} to be the one in front`,
  );
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((info) => info.url === over.url());
  if (!target) throw new Error(`No tab shows ${over.url()}.`);
  await browser.send('Extensions.triggerAction', { id, targetId: target.targetId });
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  return popup;
}
