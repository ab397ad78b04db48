/// <reference types="vite/client" />
import { addons } from 'storybook/preview-api';
import { patchEvent, writtenEvent } from '../theme-patch.js';

/** Passes on what the development server says of edited tokens; the manager around has no server of its own to hear. */
export function hearServer(): void {
  const hot = import.meta.hot;
  if (!hot) return;
  const channel = addons.getChannel();
  for (const event of [patchEvent, writtenEvent]) hot.on(event, (told: unknown) => channel.emit(event, told));
  hot.send(patchEvent);
}
