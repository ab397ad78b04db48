import { focusedIn } from '../../internal/focus.js';

/**
 * Copies a text. On pages without a secure context there is no clipboard: a selected text field is copied there, next to
 * `place`, because everything outside of a modal dialog takes no focus.
 * @returns whether it has copied
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, place);
  }
}

function copyBySelection(text: string, place: HTMLElement): boolean {
  const focused = focusedIn(place) as HTMLElement | null;
  const field = place.ownerDocument.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.ariaHidden = 'true';
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none;';
  place.after(field);
  field.select();
  try {
    return place.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}
