/** Whether this is a Mac, an iPhone or an iPad: its keys and its screen reader differ. `false` on a server. */
export const isApple = (): boolean => typeof navigator !== 'undefined' && /^(Mac|iPhone|iPad)/.test(navigator.platform);
