/** Event with a `PlatformsState`: the files of platforms are built again after the tokens have changed. */
export const platformsEvent = 'wusum:platforms';

/** `building`: the files are those before the last change. `failed`: they stay so. */
export type PlatformsState = 'built' | 'building' | 'failed';
