import { visuallyHidden } from '../system/visually-hidden.js';

/** How long a live region has to be in the page before screen readers announce what changes in it, in milliseconds. */
const SETTLE = 100;

interface Place {
  /** The element that the message is about. */
  readonly place: Element;
  /** The language of the message, a BCP 47 tag. */
  readonly lang?: string | undefined;
}

/**
 * Announces a message in a live region of its own. Not inside the element it is about: what changes inside a button, or
 * inside anything busy, is not announced. The region is in the same modal dialog, because everything outside of that
 * is inert.
 * @returns the function that removes the message
 */
export function announce(message: string, { place, lang }: Place): () => void {
  const region = place.ownerDocument.createElement('span');
  region.role = 'status';
  if (lang) region.lang = lang;
  // A region has to be rendered to be announced. An inline style works under any style sheet and in a shadow root.
  region.style.cssText = visuallyHidden;
  containerOf(place).append(region);
  const timer = setTimeout(() => (region.textContent = message), SETTLE);
  return () => {
    clearTimeout(timer);
    region.remove();
  };
}

/** The nearest dialog, else the shadow root or the page. */
function containerOf(place: Element): Node & ParentNode {
  const root = place.getRootNode();
  return (
    place.closest('dialog, [role="dialog"], [role="alertdialog"]') ??
    (root instanceof ShadowRoot ? root : place.ownerDocument.body)
  );
}
