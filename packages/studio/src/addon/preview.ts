import type { DecoratorFunction } from 'storybook/internal/types';
import { addons } from 'storybook/preview-api';
import { defaultAxes } from '../axes.js';
import { isVitest } from '../data/theme-data.js';
import { startPreview } from '../preview/start-preview.js';
import { withAxes } from '../preview/with-axes.js';
import { followMode } from './color-scheme.js';
import { reloadEvent } from './events.js';
import { addAddonStyle } from './preview-style.js';

/** Axes of the theme as globals of Storybook, so that a story can set its own. */
export const initialGlobals = { ...defaultAxes };

/** Storybook's hook: loads the theme and follows the toolbar. */
export async function beforeAll(): Promise<void> {
  // Tests of stories run without the development server: there the project sets the theme, as in its application.
  if (isVitest()) return;
  try {
    await startPreview(addAddonStyle);
    followMode();
  } catch (error) {
    console.warn(`@wusum/studio: ${error instanceof Error ? error.message : String(error)}`);
  }
  addons.getChannel().on(reloadEvent, () => location.reload());
}

/** A story's own axes are set around it, and a story is shown in every brand if the toolbar says so. */
export const decorators = [withAxes as unknown as DecoratorFunction];
