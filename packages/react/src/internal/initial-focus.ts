import { takesFocus } from './focus.js';

const fields =
  ':is(input, textarea, select, [role="combobox"], [contenteditable]):not([type="hidden"], [tabindex="-1"])';

/**
 * Focuses, in an alert, the answer that changes nothing; in a form, its first field; and else the dialog itself, so that
 * its title and description are read.
 */
export function focusFirst(dialog: HTMLElement, isAlert: boolean): void {
  const wanted = dialog.querySelectorAll<HTMLElement>(isAlert ? '[data-dialog-close]' : fields);
  for (const each of wanted) if (takesFocus(checkedOf(each))) return;
  dialog.focus();
}

/** Of radios, the checked one, as for Tab. */
function checkedOf(field: HTMLElement): HTMLElement {
  const { type, name, form } = field as HTMLInputElement;
  if (type !== 'radio') return field;
  const checked = field.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  return [...checked].find((radio) => radio.form === form && radio.name === name) ?? field;
}
