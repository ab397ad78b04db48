import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { registerBrands } from '@wusum/react';
import { updateAxesEvent, parseGlobals, pickAxes, type Axes } from '../axes.js';
import { applyThemePatches } from '../data/apply-theme-patches.js';
import { followPlatformBuilds } from '../data/platform-version.js';
import {
  draftCountEvent,
  draftEvent,
  draftRequestEvent,
  draftSaveEvent,
  draftUndoEvent,
  showDraftStyle,
  type DraftStyle,
} from '../draft-css.js';
import { listenToUndoKeys } from '../editor/undo-key.js';
import { isSaveKey } from '../editor/save-key.js';
import { notifyAfterPaint } from '../data/theme-version.js';
import { receiveBrands } from '../data/draft-brands.js';
import { loadThemeData, onBrandData } from '../data/theme-data.js';
import { hasFrames } from '../blocks/compare/has-frames.js';
import { addThemeLinks } from './theme-links.js';
import { setShownDraft } from './shown-draft.js';
import { setAxes } from './axes-store.js';

/**
 * Loads the theme, registers its brands, sets the first attributes and follows the toolbar and the editor.
 *
 * @param addStyle adds the styles of the page
 * @throws if there is no theme
 */
export async function startPreview(addStyle: () => void): Promise<void> {
  addStyle();
  await Promise.all([loadThemeData(), addThemeLinks()]);
  onBrandData((brands) => registerBrands(...brands));
  setAxes(parseGlobals(new URLSearchParams(location.search).get('globals')));
  listenToToolbar();
  applyThemePatches(addons.getChannel());
  followPlatformBuilds(addons.getChannel());
  showDrafts();
}

/** Shows the draft that is edited in the panel; a page that has just started asks for it. */
function showDrafts(): void {
  const channel = addons.getChannel();
  channel.on(draftEvent, (style: DraftStyle) => {
    showDraftStyle(style);
    setShownDraft(style);
    notifyAfterPaint();
  });
  receiveBrands(channel);
  let count = 0;
  channel.on(draftCountEvent, (now: number) => {
    count = now;
  });
  window.addEventListener('keydown', (event) => {
    if (count === 0 || !isSaveKey(event) || event.defaultPrevented) return;
    event.preventDefault();
    channel.emit(draftSaveEvent);
  });
  // Prevented as the keys are then, an editor that is a part of this page does not undo twice.
  listenToUndoKeys(window, (direction) => {
    if (count > 0) channel.emit(draftUndoEvent, direction);
    return count > 0;
  });
  channel.emit(draftRequestEvent);
}

function listenToToolbar(): void {
  const channel = addons.getChannel();
  channel.on(updateAxesEvent, (change: Partial<Axes>) => setAxes(change));
  channel.on(GLOBALS_UPDATED, ({ userGlobals }: { userGlobals?: Record<string, unknown> }) => {
    if (!hasFrames()) setAxes(pickAxes(userGlobals));
  });
}
