import type { Channel } from 'storybook/internal/channels';
import { patchEvent, writtenEvent, type ThemePatch } from '../theme-patch.js';
import { rereadTheme } from './theme-data.js';
import { themeChanged } from './theme-version.js';

/**
 * Keeps a page of Storybook as the tokens are, without a reload: edited variables are worn at once, names and numbers
 * are read again when the theme folder has been written.
 */
export function followEdits(channel: Pick<Channel, 'on'>): void {
  let worn = 0;
  channel.on(patchEvent, ({ serial, css }: ThemePatch) => {
    if (serial <= worn) return;
    worn = serial;
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    themeChanged();
  });
  // A folder that cannot be read now is followed by another: the page keeps what it has.
  channel.on(writtenEvent, () => void rereadTheme().then(themeChanged, () => undefined));
}
