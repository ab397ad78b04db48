import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnKeyframes } from '../../../tribe/src/symbols/drawing.js';
import { openStories, type Opened } from '../page/open.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 400, height: 400 });
  // The animations of this file are paused: they are part of what is drawn.
  await opened.page.evaluate(() => void delete document.documentElement.dataset.still);
});
afterAll(() => opened.browser.close());

const easings = ['cubic-bezier(0.3, 1.6, 0.4, 1)', 'cubic-bezier(0.5, 0, 0.8, 0.3)'];

/** A mark of 300 px in one brand; its strokes have the animation, stopped at a time from 0 to 1. */
async function draw(brand: string, easing: string, time: number): Promise<void> {
  const { page } = opened;
  await page.evaluate((scope) => window.stories.show(['brand-mark/Playground'], { ...scope }), { brand });
  await page.addStyleTag({
    content: `${drawnKeyframes} #root svg { position: fixed; inset: 50px; inline-size: 300px; block-size: 300px; color: #000; }
      html, body { background: #fff; } #root svg > :not([fill]) { animation: ws-draw 1000s ${easing} ${-time * 1000}s backwards paused; }
      #root svg > [fill] { visibility: hidden; }`,
  });
}

const ink = async (): Promise<number> => {
  const picture = (await opened.page.screenshot()).toString('base64');
  return opened.page.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(45, 45, 310, 310);
    return data.filter((value, index) => index % 4 === 0 && value < 250).length;
  }, picture);
};

const brands = ['wusum', 'majlis', 'falaj', 'nujum', 'souq'];

test.each(brands)('%s: before its turn nothing of a stroke is painted', async (brand) => {
  for (const easing of easings) {
    await draw(brand, easing, 0);
    expect(await ink()).toBe(0);
  }
});

/** The curve is over its end from about a third of its time on. */
test.each(brands)('%s: an easing that overshoots paints neither more nor less than the whole stroke', async (brand) => {
  await draw(brand, easings[0]!, 0.4);
  const overshot = await ink();
  await draw(brand, easings[0]!, 1);
  expect(overshot).toBeGreaterThan(1000);
  expect(overshot).toBe(await ink());
});
