import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { type Bare, launchBare } from '../../src/cli/drive/launch.ts';
import { bundle } from '../bundle.ts';
import { axeFaults } from './axe.ts';

const SITE = 'https://faces.example/';
const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Faces</title><main><h1>Mail</h1><div id="faces"></div></main><script type="module" src="index.js"></script>';
let bare: Bare;
let page: Page;

beforeAll(async () => {
  const files = await bundle(new URL('../faces/index.tsx', import.meta.url));
  bare = await launchBare();
  page = await bare.context.newPage();
  await page.route(`${SITE}**`, (route) => {
    const script = files.get(new URL(route.request().url()).pathname.slice(1));
    return route.fulfill({ contentType: script ? 'text/javascript' : 'text/html', body: script ?? PAGE });
  });
});

afterAll(async () => await bare.close());

async function show(face: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${SITE}#${face}`);
  await page.locator('#faces button').first().waitFor();
}

const LOOKS = {
  'in the light': { colorScheme: 'light' },
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const;

describe.each(['badge', 'paused', 'card', 'panel', 'done', 'sending'])('the %s', (face) => {
  test.each(Object.entries(LOOKS))('has nothing that axe holds against it %s', async (_look, media) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await show(face);
    if (face === 'card') await page.getByRole('button', { name: 'Ignore…' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('stands still for those who want that', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(face);
    const moving = await page.evaluate(() =>
      Array.from(document.querySelector('#faces')!.shadowRoot!.querySelectorAll('*'))
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving, 'Put what moves into @media (prefers-reduced-motion: no-preference).').toEqual([]);
  });

  test.each([320, 700])('keeps its words inside a screen of %i pixels, at text twice as large', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await show(face);
    await page.evaluate(() => {
      const host = document.querySelector('#faces')!;
      if (host instanceof HTMLElement)
        host.style.cssText = '--text: 28px/1.45 sans-serif; --small: 24px/1.4 sans-serif';
    });
    const overflow = await page.evaluate(() =>
      Array.from(document.querySelector('#faces')!.shadowRoot!.querySelectorAll('*'))
        .filter((element) => {
          const { left, right, width: wide } = element.getBoundingClientRect();
          return wide > 1 && (left < -1 || right > innerWidth + 1);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(overflow).toEqual([]);
  });
});
