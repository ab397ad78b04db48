import type { FormErrors } from './Form.props.js';

/** The text that is shown for each name; names without one are left out. */
export function textsOf(errors: FormErrors | null | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, error] of Object.entries(errors ?? {})) {
    const text = typeof error === 'string' ? error : error?.find((each) => each !== '');
    if (text) texts.set(name, text);
  }
  return texts;
}

/** Whether two answers are the same for people. */
export function isSame(one: FormErrors | undefined, other: FormErrors | undefined): boolean {
  if (one === other) return true;
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.size === others.size && [...texts].every(([name, text]) => others.get(name) === text);
}
