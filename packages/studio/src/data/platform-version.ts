import type { Channel } from 'storybook/internal/channels';
import { useSyncExternalStore } from 'react';
import { platformsEvent, type PlatformsState } from '../platform-builds.js';
import { showBuild } from './platform-files.js';

/** The builds of the files of platforms that this page knows of. */
export interface PlatformBuilds {
  /** Increases with every build. */
  readonly version: number;
  readonly state: PlatformsState;
}

let builds: PlatformBuilds = { version: 0, state: 'built' };
const listeners = new Set<() => void>();

let followed: Pick<Channel, 'on'> | undefined;

/** Follows the builds of a development server, once for a channel: after each, the files are read again. */
export function followPlatformBuilds(channel: Pick<Channel, 'on'>): void {
  if (channel === followed) return;
  followed = channel;
  channel.on(platformsEvent, (state: PlatformsState) => {
    builds = { version: builds.version + (state === 'built' ? 1 : 0), state };
    showBuild(builds.version);
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePlatformBuilds = (): PlatformBuilds => useSyncExternalStore(subscribe, () => builds);
