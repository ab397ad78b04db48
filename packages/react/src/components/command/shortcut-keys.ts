/** Keys that are pressed together: `mod+shift+k`. `mod` is Command on Apple's keyboards, and Control on all others. */

const modifiers = ['mod', 'ctrl', 'alt', 'shift', 'meta'] as const;
type Modifier = (typeof modifiers)[number];

export interface ShortcutKeys {
  /** The key itself as `KeyboardEvent.key`, in lower case: `k`, `/`, `enter`. */
  readonly key: string;
  readonly held: ReadonlySet<Modifier>;
}

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const isModifier = (name: string): name is Modifier => (modifiers as readonly string[]).includes(name);

/** @throws Error if there is no key, or more than one */
export function parseShortcut(shortcut: string): ShortcutKeys {
  // A plus can be the key: `mod++`.
  const names: readonly string[] = shortcut.toLowerCase().match(/[^+]+|(?<=\+|^)\+$/gu) ?? [];
  const [key, ...others] = names.filter((name) => !isModifier(name));
  if (!key || others.length > 0)
    throw new Error(`The shortcut "${shortcut}" needs one key after its modifiers, e.g. mod+k.`);
  return { key, held: new Set(names.filter(isModifier)) };
}

const isLatinLetter = (key: string): boolean => /^[a-z]$/u.test(key);

/**
 * Whether an event has these keys. On a keyboard of another script, the key with that Latin letter counts: K is ن on an
 * Arabic keyboard.
 */
export function matchesShortcut(event: Pressed, { key, held }: ShortcutKeys, isApple: boolean): boolean {
  const pressed = event.key.toLowerCase();
  const isOtherScript = isLatinLetter(key) && !/^[\u0020-\u007E]$/u.test(event.key);
  if (pressed !== key && !(isOtherScript && event.code === `Key${key.toUpperCase()}`)) return false;
  const wants = (modifier: Modifier, mod = false) => held.has(modifier) || (mod && held.has('mod'));
  if (event.ctrlKey !== wants('ctrl', !isApple) || event.metaKey !== wants('meta', isApple)) return false;
  // Where a sign is on a keyboard decides whether Shift or Alt writes it.
  const isSign = key.length === 1 && !/[a-z0-9]/u.test(key);
  return isSign || (event.altKey === held.has('alt') && event.shiftKey === held.has('shift'));
}

const appleSigns: Readonly<Record<string, string>> = {
  ctrl: '⌃',
  alt: '⌥',
  shift: '⇧',
  meta: '⌘',
  enter: '↩',
  backspace: '⌫',
  escape: '⎋',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};
const otherNames: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  meta: 'Win',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};
const ariaNames: Readonly<Record<string, string>> = { ctrl: 'Control', alt: 'Alt', shift: 'Shift', meta: 'Meta' };

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function partsOf({ key, held }: ShortcutKeys, isApple: boolean): string[] {
  const mod = isApple ? 'meta' : 'ctrl';
  const order = ['ctrl', 'alt', 'shift', 'meta'] as const;
  return [...order.filter((each) => held.has(each) || (each === mod && held.has('mod'))), key];
}

/** As the keyboard names it: `⇧⌘K` or `Ctrl+Shift+K`. */
export function shortcutText(keys: ShortcutKeys, isApple: boolean): string {
  const known = isApple ? appleSigns : otherNames;
  const text = partsOf(keys, isApple).map((part) => known[part] ?? upperFirst(part));
  return text.join(isApple ? '' : '+');
}

/** As `aria-keyshortcuts` has it: `Control+Shift+K`. */
export function ariaShortcut(keys: ShortcutKeys, isApple: boolean): string {
  return partsOf(keys, isApple)
    .map(
      (part) => ariaNames[part] ?? (part.startsWith('arrow') ? `Arrow${upperFirst(part.slice(5))}` : upperFirst(part)),
    )
    .join('+');
}
