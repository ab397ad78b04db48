import { storyHref } from './story-link.js';

/** Address of a section of this page, as it is in the window around Storybook's preview. */
export const anchorHref = (id: string): string =>
  `${storyHref(new URLSearchParams(location.search).get('id') ?? '')}#${id}`;

/** The window with the address: that of Storybook, or this one if it is not in a frame of the same origin. */
function addressWindow(): Window {
  try {
    return window.parent.location.origin === location.origin ? window.parent : window;
  } catch {
    return window;
  }
}

/** Shows a section, moves focus into it and puts it into the address, without loading the page again. */
export function goTo(id: string): void {
  const { history, location: address } = addressWindow();
  history.replaceState(history.state, '', `${address.pathname}${address.search}#${id}`);
  show(id);
}

/** The id that the address names; empty if it names none. */
export const addressedId = (): string => decodeURIComponent(addressWindow().location.hash.slice(1));

/** Shows the section that the address names. @returns whether there is one */
export function showAddressed(): boolean {
  const id = addressedId();
  return id !== '' && show(id);
}

function show(id: string): boolean {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('a[data-anchor]')?.focus({ preventScroll: true });
  return section !== null;
}
