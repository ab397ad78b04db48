import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { isComposing } from '../../internal/keys.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { byKey, type Entry } from '../select/options.js';
import { isOption, type ListModel } from './list-model.js';
import type { ListBoxChangeDetails } from './ListBox.props.js';
import { rowAt, type ActiveRow } from './use-active-row.js';

interface ListKeysOptions {
  readonly active: ActiveRow;
  readonly model: ListModel;
  readonly entries: readonly Entry[];
  readonly multiple: boolean;
  readonly keys: readonly string[];
  readonly change: (keys: readonly string[], details: ListBoxChangeDetails) => void;
}

/** Pointer, keyboard and focus of a list whose options take focus: APG Listbox. */
export function useListKeys(options: ListKeysOptions) {
  const { active, model, multiple } = options;
  const isPressed = useRef(false);
  const typed = useTypeahead();
  const choice = useChoice(options);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { nativeEvent, key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (isComposing(nativeEvent) || event.defaultPrevented) return;
    const details = { reason: 'keyboard', event: nativeEvent } as const;
    const text = typed(event);
    const isAll = multiple && (ctrlKey || metaKey) && key.toLowerCase() === 'a';
    if (text !== undefined && !(key === ' ' && shiftKey)) search(model, active, text);
    else if (isAll) choice.toggleAll(details);
    else if (key === 'Enter' || key === ' ') choice.choose(active.row(), details, shiftKey);
    else {
      const target = active.target(key);
      const extends_ = multiple && shiftKey && (!ctrlKey || key === 'Home' || key === 'End');
      if (target === undefined || altKey || metaKey || (ctrlKey && !extends_)) return;
      if (extends_) choice.extend(target, details, ctrlKey);
      active.activate(target);
    }
    event.preventDefault();
  };
  return {
    onKeyDown,
    onPointerDown: () => {
      isPressed.current = true;
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      isPressed.current = false;
      const row = rowAt(event);
      if (row >= 0) choice.choose(row, { reason: 'item-press', event: event.nativeEvent }, event.shiftKey);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const { currentTarget: list, target } = event;
      if (target !== list) {
        // Shift and Tab leave the list.
        list.tabIndex = -1;
        const row = rowAt(event);
        if (row >= 0 && row !== active.row()) active.activate(row, isPressed.current ? 'pointer' : 'key');
      } else if (!isPressed.current) active.activate(choice.firstRow());
      isPressed.current = false;
    },
    onBlur: ({ currentTarget: list, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (list.contains(relatedTarget)) return;
      list.tabIndex = 0;
      active.activate(-1);
    },
  };
}

/** Typeahead: makes the option active that begins with what people type. */
function search({ rows, enabled }: ListModel, active: ActiveRow, text: string): void {
  const texts = enabled.map((index) => {
    const row = rows[index];
    return isOption(row) ? row.option.text : '';
  });
  const found = findByPrefix(texts, text, enabled.indexOf(active.row()));
  if (found >= 0) active.activate(enabled[found]!);
}

/** What choosing an option does: alone, one of several, or all from the one before. */
function useChoice({ model, entries, multiple, keys, change, active }: ListKeysOptions) {
  /** The option that was chosen last: a range starts there. */
  const anchor = useRef<number>(undefined);
  const keyOf = (row: number) => {
    const found = model.rows[row];
    return isOption(found) ? found.option.key : undefined;
  };
  const inOrder = (wanted: ReadonlySet<string>) => [...byKey(entries).keys()].filter((key) => wanted.has(key));
  const range = (from: number, to: number) =>
    model.enabled
      .filter((row) => row >= Math.min(from, to) && row <= Math.max(from, to))
      .flatMap((row) => keyOf(row) ?? []);
  const choose = (row: number, details: ListBoxChangeDetails, isRange = false) => {
    const key = keyOf(row);
    if (key === undefined) return;
    if (!multiple) return change([key], details);
    const wanted = new Set(keys);
    if (isRange && anchor.current !== undefined) for (const each of range(anchor.current, row)) wanted.add(each);
    else if (!wanted.delete(key)) wanted.add(key);
    anchor.current = row;
    return change(inOrder(wanted), details);
  };
  return {
    choose,
    /** Adds the active option and the next one, or all up to an end. */
    extend: (target: number, details: ListBoxChangeDetails, isWhole: boolean) => {
      const from = active.row();
      const wanted = new Set(keys);
      for (const key of isWhole ? range(from, target) : range(target, target)) wanted.add(key);
      anchor.current ??= from;
      change(inOrder(wanted), details);
    },
    /** Chooses all; none if all are chosen. */
    toggleAll: (details: ListBoxChangeDetails) => {
      const all = model.enabled.flatMap((row) => keyOf(row) ?? []);
      const isWhole = all.every((key) => keys.includes(key));
      change(isWhole ? [] : all, details);
    },
    /** Where focus starts: the first option that is chosen, else the first one. */
    firstRow: () => {
      const chosen = new Set(keys);
      return model.enabled.find((row) => chosen.has(keyOf(row)!)) ?? model.enabled[0] ?? -1;
    },
  };
}
