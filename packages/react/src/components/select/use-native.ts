import { useEffect, useInsertionEffect, useRef, type RefObject } from 'react';
import { listenTogether } from '../../internal/listen-together.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { afterReset } from '../field/after-reset.js';
import { byKey, type Entry } from './options.js';

type Keys = readonly string[];

/** What a select has, as its form sees it. */
export interface NativeState {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly native: RefObject<HTMLSelectElement | null>;
  readonly form: string | undefined;
  readonly entries: readonly Entry[];
  readonly keys: Keys;
  readonly isControlled: boolean;
  /** What the form sends after a reset. */
  readonly first: Keys;
  /** Takes over what the browser or a program has set. */
  readonly adopt: (keys: Keys) => void;
  /** Takes over what a reset leads to, and reports it. */
  readonly reset: (keys: Keys, event: Event) => void;
}

/**
 * Keeps a select and its native one the same when no person acts: at a reset, also React's own after a form action; when
 * the browser restores a page; and when a program sets `value` of the button, as form libraries do.
 */
export function useNative(state: NativeState): void {
  const latest = useRef(state);
  // Before the layout effects: React resets a form between these and the change of its controls.
  useInsertionEffect(() => {
    latest.current = state;
  });
  const { button, native, form } = state;
  useBrowserLayoutEffect(() => {
    const synchronize = () => {
      if (native.current) follow(latest.current, native.current);
    };
    synchronize();
    // The browser restores values until then.
    return listenTogether(window, 'pageshow', synchronize);
  }, [native]);
  useEffect(() => {
    const owner = button.current?.form;
    if (!owner) return undefined;
    const prepare = () => {
      const { isControlled, keys, first } = latest.current;
      setDefaults(native.current, isControlled ? keys : first);
    };
    const endPrepare = listenTogether(owner, 'reset', prepare);
    const end = afterReset(owner, (event) => {
      const { isControlled, keys, first, reset } = latest.current;
      const { current: select } = native;
      if (!isControlled) reset(select ? selectedKeys(select, latest.current.entries) : first, event);
      else if (select) selectKeys(select, keys);
    });
    return () => {
      endPrepare();
      end();
    };
    // The button's form is another one when `form` is.
  }, [button, native, form]);
}

/** The native select has the controlled value; an uncontrolled one has what the native select has. */
function follow({ entries, keys, isControlled, adopt }: NativeState, select: HTMLSelectElement): void {
  const actual = selectedKeys(select, entries);
  const known = keys.filter((key) => byKey(entries).has(key));
  if (isSame(actual, known)) return;
  if (isControlled) selectKeys(select, known);
  else adopt(actual);
}

const isSame = (one: Keys, other: Keys) => one.toSorted().join('\0') === other.toSorted().join('\0');

/** The keys of the chosen options. Without an option of its own, the empty value is none. */
export function selectedKeys(select: HTMLSelectElement, entries: readonly Entry[]): string[] {
  const keys = [...select.selectedOptions].map((option) => option.value);
  return keys.filter((key) => key !== '' || byKey(entries).has(''));
}

/** Chooses options of a native select, without an event. */
export function selectKeys(select: HTMLSelectElement, keys: Keys): void {
  const wanted = keys.length === 0 && !select.multiple ? [''] : keys;
  for (const option of select.options) option.selected = wanted.includes(option.value);
}

/** Sets what the browser's own reset of the native select leads to: React sets which options are chosen, no defaults. */
function setDefaults(select: HTMLSelectElement | null, first: Keys): void {
  if (!select) return;
  const before = [...select.options].map((option) => option.selected);
  const keys = first.length === 0 && !select.multiple ? [''] : first;
  for (const option of select.options) option.defaultSelected = keys.includes(option.value);
  // A default chooses an option that nobody has touched yet. The reset may still be prevented.
  before.forEach((selected, index) => {
    select.options[index]!.selected = selected;
  });
}
