import type { Finding } from './finding.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLButtonElement;

const controls =
  '.ws-text-field-input, .ws-text-area-input, .ws-select, .ws-checkbox, .ws-switch, .ws-button[data-shape="icon"]';

/** Finds controls without an accessible name, and fields with two controls. */
export function checkFields(page: Document): Finding[] {
  return [...unnamed(page), ...shared(page)];
}

function unnamed(page: Document): Finding[] {
  const nameless = [...page.querySelectorAll<Control>(controls)].filter(
    (control) => !isNamed(control) && control.closest('[aria-hidden="true"], [inert]') === null,
  );
  return nameless.map((control) => {
    const [name] = control.classList;
    const which = control.name ? ` with the name "${control.name}"` : '';
    return [
      `unnamed ${name!} ${control.name}`,
      `.${name!}${which} has no accessible name. Set \`label\`, or \`aria-label\` where a text next to it is the label.`,
    ];
  });
}

function isNamed(control: Control): boolean {
  const hasText = (element: Element | null): boolean => Boolean(element?.textContent.trim());
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return (
    Boolean(control.getAttribute('aria-label')?.trim()) ||
    Boolean(control.title) ||
    ids.some((id) => hasText(control.ownerDocument.getElementById(id))) ||
    [...(control.labels ?? [])].some(hasText)
  );
}

/** Two controls in one field have its id both. */
function shared(page: Document): Finding[] {
  const found: Finding[] = [];
  for (const field of page.querySelectorAll('.ws-field')) {
    const ids = [...field.querySelectorAll('input, select, textarea, button')].map(({ id }) => id).filter(Boolean);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice === undefined) continue;
    const label = field.querySelector('label')?.textContent ?? '';
    found.push([
      `two controls ${label}`,
      `The field "${label}" has two controls with the id "${twice}". Give each a field of its own; a group of controls is a <fieldset>.`,
    ]);
  }
  return found;
}
