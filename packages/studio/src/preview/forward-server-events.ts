/// <reference types="vite/client" />
import { addons } from 'storybook/preview-api';
import { platformsEvent } from '../platform-builds.js';
import { patchEvent, writtenEvent } from '../theme-patch.js';

/** Emits the development server's events on Storybook's channel, because the manager has no Vite client. */
export function forwardServerEvents(): void {
  const hot = import.meta.hot;
  if (!hot) return;
  const channel = addons.getChannel();
  for (const event of [patchEvent, writtenEvent, platformsEvent])
    hot.on(event, (data: unknown) => channel.emit(event, data));
  hot.send(patchEvent);
  hot.send(platformsEvent);
}
