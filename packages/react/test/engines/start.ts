import { inject, vi } from 'vitest';
import type {} from '../page/set-up.js';
import type { Engine, EngineName } from './engine.js';
import { launch } from './launch.js';

/** Starts an engine on the page of stories. */
export async function start(name: EngineName): Promise<Engine> {
  const engine = await launch(name);
  await engine.open(inject('stories'));
  // A module script may run after the page counts as loaded.
  await vi.waitFor(async () => {
    if (!(await engine.evaluate(() => 'stories' in window))) throw new Error('The page of stories did not start.');
  }, 10_000);
  return engine;
}

/** Stops motion and sets the width of the page: scrollbars take space in some engines. Without a width: undoes that. */
export const holdStill = (engine: Engine, width?: number): Promise<void> =>
  engine.evaluate((pixels: number | null) => {
    document.body.style.width = pixels === null ? '' : `${pixels}px`;
    if (pixels === null) delete document.documentElement.dataset.still;
    else document.documentElement.dataset.still = '';
  }, width ?? null);
