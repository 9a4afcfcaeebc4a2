import type { Draft } from '../../src/cli/drive/draft.ts';

type LayOut = (draft: Draft) => Promise<void>;

/** Sets a style of what holds the editor and is drawn on the page: itself, or its frame. */
const styled =
  (css: string): LayOut =>
  async ({ editor }) => {
    await editor.evaluate((element, style) => {
      const box = element.ownerDocument.defaultView?.frameElement ?? element;
      box.setAttribute('style', `${box.getAttribute('style') ?? ''};${style}`);
    }, css);
  };

const scrolledInside: LayOut = async ({ editor }) => {
  await editor.evaluate((element) => {
    const { documentElement } = element.ownerDocument;
    const scroller = element.localName === 'body' ? documentElement : element;
    scroller.scrollTop = 24;
  });
};

const zoomed: LayOut = async ({ page }) => {
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.25'));
};

/** What happens to a page one after the other, each on top of what was before. */
export const LAYOUTS: readonly (readonly [string, LayOut])[] = [
  ['as it opens', () => Promise.resolve()],
  ['wrapped', styled('width: 170px !important; box-sizing: border-box')],
  ['lower than its text', styled('height: 150px !important; overflow: auto')],
  ['scrolled inside', scrolledInside],
  ['the page scrolled', async ({ page }) => await page.evaluate(() => scrollTo(0, 17))],
  ['zoomed', zoomed],
  ['resized', async ({ page }) => await page.setViewportSize({ width: 700, height: 640 })],
];
