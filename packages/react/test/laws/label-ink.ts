import type { Page } from 'playwright';

export interface Label {
  readonly box: string;
  /** Distance from the middle of the box down to the middle of the painted letter, in CSS pixels. */
  readonly offset: number;
}

const boxes = '.ws-button, .ws-select, .ws-field-input, .ws-badge, [role="tab"], [role="combobox"], input[type="text"]';

/** Height of a screenshot in pixels for each CSS pixel: the ink is measured in eighths. */
export const ZOOM = 8;

/**
 * Replaces the text of each box on the page with one letter, paints it black on white, and measures its ink in a
 * screenshot.
 */
export async function measureLabels(page: Page, letter: string): Promise<Label[]> {
  const rects = await page.evaluate(prepare, [boxes, letter] as const);
  await page.evaluate(() => window.stories.settle());
  const session = await page.context().newCDPSession(page);
  const labels: Label[] = [];
  for (const { box, x, y, width, height } of rects) {
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { x, y, width, height, scale: ZOOM },
      captureBeyondViewport: true,
    });
    const ink = await page.evaluate(inkOf, data);
    if (ink) labels.push({ box, offset: ((ink.top + ink.bottom) / ink.height - 1) * (height / 2) });
  }
  await session.detach();
  return labels;
}

/** Only text is painted; backgrounds, borders and icons are not. */
function prepare([selector, letter]: readonly [string, string]) {
  const style = document.createElement('style');
  style.textContent = `@layer wusum.reset {
    * { color: #000 !important; background: #fff !important; border-color: transparent !important;
        box-shadow: none !important; outline: none !important; text-decoration: none !important; }
    #root svg { visibility: hidden !important; }
    *::before, *::after { content: none !important; }
  }`;
  document.head.append(style);
  const elements = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    if (element instanceof HTMLInputElement) element.value = letter;
    let count = 0;
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) count += 1;
    if (count > 1 || (count === 0 && !(element instanceof HTMLInputElement))) return [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) walker.currentNode.textContent = letter;
    return [element];
  });
  const found = elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = `${element.localName}.${element.className} ${element.dataset.size ?? ''}`;
    return { box, x: x + scrollX, y: y + scrollY, width, height };
  });
  return found.filter(({ width, height }) => width > 0 && height > 0);
}

/** First and last row with ink, in pixels of the picture. */
async function inkOf(base64: string): Promise<{ top: number; bottom: number; height: number } | undefined> {
  const bytes = await (await fetch(`data:image/png;base64,${base64}`)).blob();
  const image = await createImageBitmap(bytes);
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
  const rows = Array.from({ length: height }, (_, row) => row).filter((row) => {
    for (let column = 0; column < width; column += 1) if (data[(row * width + column) * 4]! < 128) return true;
    return false;
  });
  return rows.length === 0 ? undefined : { top: rows[0]!, bottom: rows.at(-1)! + 1, height };
}
