/** What is wrong in a form, as its fields show it. */

export interface FormProblem {
  /** What is wrong. */
  readonly text: string;
  /** The label of the field. */
  readonly label?: string;
  /** What takes focus. */
  readonly control?: HTMLElement;
}

/** What shows one error. A choice in a group leaves it to the group. */
const boxes = '.ws-field, .ws-choice-group, .ws-choice:not([data-grouped]), .ws-fieldset';
const focusable =
  'input:not([type="hidden"], [aria-hidden]), select:not([aria-hidden]), textarea, button, [tabindex="0"]';

/**
 * Reads what is wrong, in the order of the page. First what belongs to no field.
 *
 * @param errors what a server found, by name
 * @param textOf the message for a control without a place that shows one
 */
export function problemsIn(
  form: HTMLFormElement,
  errors: ReadonlyMap<string, string>,
  textOf: (control: Element) => string | undefined,
): FormProblem[] {
  const found = new Map<Element, FormProblem>();
  const shown = new Set<string>();
  for (const mark of form.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-invalid]')) {
    const box = mark.closest<HTMLElement>(boxes) ?? (mark.ariaInvalid === 'true' ? mark : undefined);
    if (!box || found.has(box)) continue;
    const name = box.getAttribute('name');
    const text = shownIn(box) ?? (name === null ? undefined : errors.get(name)) ?? textOf(box);
    if (!text) continue;
    const control = controlIn(box);
    found.set(box, { text, ...labelled(labelOf(box, control)), ...(control && { control }) });
    for (const each of [box, ...box.querySelectorAll('[name]')]) shown.add(each.getAttribute('name') ?? '');
  }
  const others = [...errors].filter(([name]) => name === '' || !shown.has(name));
  return [...others.map(([name, text]) => ofName(form, name, text)), ...found.values()];
}

/** A problem of a control that does not show it, or of the whole form. */
function ofName(form: HTMLFormElement, name: string, text: string): FormProblem {
  const named = name === '' ? null : form.elements.namedItem(name);
  const control = named instanceof RadioNodeList ? named[0] : named;
  if (!(control instanceof HTMLElement) || !control.matches(focusable)) return { text };
  return { text, control, ...labelled(labelOf(control, control)) };
}

const labelled = (label: string | undefined) => (label ? { label } : {});

function shownIn(box: Element): string | undefined {
  const all = [...box.querySelectorAll('.ws-field-problem')];
  return all.find((each) => each.closest(boxes) === box)?.textContent.trim();
}

function controlIn(box: HTMLElement): HTMLElement | undefined {
  if (box.matches(focusable)) return box;
  const all = [...box.querySelectorAll<HTMLElement>(focusable)].filter((each) => !each.matches(':disabled'));
  return all.find((each) => each.ariaInvalid === 'true') ?? all[0];
}

function labelOf(box: HTMLElement, control: HTMLElement | undefined): string | undefined {
  const label =
    box.querySelector(':scope > legend, :scope > label') ?? (control as HTMLInputElement | undefined)?.labels?.[0];
  if (label) return ownText(label);
  const ids = (control ?? box).getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => (box.getRootNode() as Document).getElementById(id)?.textContent.trim());
  return texts.filter(Boolean).join(' ') || (control ?? box).ariaLabel || undefined;
}

/** The text of a label without the word for required or optional, and without the control inside. */
function ownText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('.ws-field-necessity, select, textarea, button, output')) each.remove();
  return copy.textContent.trim();
}

/** Focuses the control of a problem, with its label in view. */
export function goTo(problem: FormProblem): void {
  const { control } = problem;
  if (!control) return;
  control.focus();
  const box = control.closest(boxes) ?? control;
  box.scrollIntoView({ block: 'nearest' });
}
