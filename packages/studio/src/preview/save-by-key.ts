import { addons } from 'storybook/preview-api';
import { draftCountEvent, draftSaveEvent } from '../draft-css.js';
import { isSaveKey } from '../editor/save-key.js';

/** ⌘S on a page opens what saves the draft, if there is one. Without a draft it is the browser's. */
export function saveByKey(): void {
  const channel = addons.getChannel();
  let count = 0;
  channel.on(draftCountEvent, (now: number) => {
    count = now;
  });
  window.addEventListener('keydown', (event) => {
    if (count === 0 || !isSaveKey(event) || event.defaultPrevented) return;
    event.preventDefault();
    channel.emit(draftSaveEvent);
  });
}
