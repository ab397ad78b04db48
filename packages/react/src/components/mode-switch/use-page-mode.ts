import { useSyncExternalStore } from 'react';
import { storedScope } from '../../internal/root-scope.js';
import type { ModeChoice } from './ModeSwitch.props.js';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-mode'] });
  // Another window of the same site.
  window.addEventListener('storage', listener);
  return () => {
    observer.disconnect();
    window.removeEventListener('storage', listener);
  };
}

const isMode = (text: string | undefined): text is ModeChoice =>
  text === 'light' || text === 'dark' || text === 'system';

function read(storageKey: string): ModeChoice {
  const { mode } = storedScope(storageKey);
  const shown = document.documentElement.dataset.mode;
  // What the page shows wins over a choice that did not reach it.
  if (isMode(shown) && (shown === mode || shown !== 'dark')) return shown;
  // `BrandScript` has followed the device.
  if (shown === 'dark' && mode === undefined && matchMedia('(prefers-color-scheme: dark)').matches) return 'system';
  return isMode(shown) ? shown : 'system';
}

/** The reader's choice for the page; `undefined` on a server and in the first render of its markup. */
export const usePageMode = (storageKey: string): ModeChoice | undefined =>
  useSyncExternalStore<ModeChoice | undefined>(
    subscribe,
    () => read(storageKey),
    () => undefined,
  );
