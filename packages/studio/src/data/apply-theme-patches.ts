import type { Channel } from 'storybook/internal/channels';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';
import { reloadThemeFiles } from './theme-data.js';
import { notifyThemeChange } from './theme-version.js';

/**
 * Updates this page as tokens are edited, without a reload: patches of variables apply at once, and the theme's JSON is
 * read again when the theme folder has been written.
 */
export function applyThemePatches(channel: Pick<Channel, 'on'>): void {
  let appliedSerial = 0;
  channel.on(patchEvent, ({ serial, css }: ThemePatch) => {
    if (serial <= appliedSerial) return;
    appliedSerial = serial;
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    notifyThemeChange();
  });
  // If the folder cannot be read now, another one follows soon: the page keeps what it has.
  channel.on(writtenEvent, () => void reloadThemeFiles().then(notifyThemeChange, () => undefined));
}
