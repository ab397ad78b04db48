import type { PageScope } from '../page/types.js';
import { compareBoxes, measureBoxes, type Difference, type Tolerance } from './boxes.js';
import type { Engine, EngineName } from './engine.js';

/** WebKit rounds the height of each line, and the width of each glyph, to whole pixels. */
const tolerances: Readonly<Record<EngineName, Tolerance>> = {
  chromium: { pixels: 0, part: 0 },
  firefox: { pixels: 1.5, part: 0.01 },
  webkit: { pixels: 3, part: 0.05 },
};

/** Stories whose boxes may differ, each for a reason that was looked at. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'dialog/Open': /dialog$/, // In the middle of the window, whose scrollbar takes space in Firefox.
  'select/Open': /div > div$/, // Above or below its field, as the window has space.
  'select/States': /> select$/, // The visually hidden element keeps the padding of the system.
};

/**
 * Compares the boxes of the stories that an engine shows with those in Chromium.
 *
 * @param chromium shows the same stories for it
 */
export async function differencesFromChromium(
  engine: Engine,
  name: EngineName,
  chromium: Engine,
  ids: readonly string[],
  scope: PageScope,
): Promise<({ readonly id: string } & Difference)[]> {
  await chromium.evaluate(
    (list: readonly string[], attributes: PageScope) => window.stories.show(list, attributes),
    ids,
    scope,
  );
  const [wanted, found] = await Promise.all([chromium.evaluate(measureBoxes), engine.evaluate(measureBoxes)]);
  return Object.entries(wanted).flatMap(([id, boxes]) =>
    compareBoxes(boxes, found[id]!, tolerances[name])
      .filter(({ path }) => !exceptions[id]?.test(path))
      .map((difference) => ({ id, ...difference })),
  );
}
