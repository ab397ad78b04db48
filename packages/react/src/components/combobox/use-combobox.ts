import { useId, useMemo, useRef, useState } from 'react';
import { foldForSearch } from '../../engines/search-text.js';
import { useAfterReset } from '../../internal/use-after-reset.js';
import { useControlled } from '../../internal/use-controlled.js';
import { foldedText } from '../list-box/list-model.js';
import { useListValue } from '../list-box/use-list-value.js';
import { byKey, readOptions, type Entry, type Option } from '../select/options.js';
import type { SelectValue } from '../select/Select.props.js';
import type { ComboboxChangeDetails, ComboboxOpenChangeDetails, ComboboxProps } from './Combobox.props.js';
import { newLink } from './link.js';
import { useLoad } from './use-load.js';
import { useText } from './use-text.js';

type Value = SelectValue | readonly SelectValue[] | null;

interface ControlState {
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
}

/** Value, text and list of a combobox, and what changes them; no markup. */
export type ComboboxState = ReturnType<typeof useCombobox>;

export function useCombobox(props: ComboboxProps<SelectValue>, { required, disabled }: ControlState) {
  const { options = noOptions, multiple = false, creatable = false, name, form } = props;
  const elements = useElements();
  const { input } = elements;
  const [isComposing, setComposing] = useState(false);
  const [open, setOpen] = useControlled<boolean, ComboboxOpenChangeDetails>(
    props.open,
    props.defaultOpen ?? false,
    props.onOpenChange,
  );
  const given = useMemo(() => readOptions(options, 'Combobox'), [options]);
  const known = useKnown(given);
  const state = useListValue<ComboboxChangeDetails>({
    multiple,
    name,
    form,
    required,
    disabled,
    value: props.value,
    defaultValue: props.defaultValue,
    onValueChange: props.onValueChange as ((value: Value, details: ComboboxChangeDetails) => void) | undefined,
    options: known.options,
    focus: () => input.current?.focus(),
  });
  const { keys } = state;
  const labelOf = (key: string) => known.options.get(key)?.text ?? key;
  const chosenText = multiple || keys[0] === undefined ? '' : labelOf(keys[0]);
  const text = useText(props, multiple ? '' : (keys[0] ?? ''));
  /** What people typed; nothing while the field shows the chosen option. */
  const search = text.edited === undefined || text.edited === chosenText ? '' : text.edited;
  const loaded = useLoad(props.load, useSettled(search, isComposing), open);
  const loadedOptions = loaded?.options;
  const entries = useMemo(
    () => (loadedOptions ? readOptions(loadedOptions, 'Combobox') : given),
    [loadedOptions, given],
  );
  known.add(entries);

  const change = (next: readonly string[], details: ComboboxChangeDetails) => {
    text.expect(multiple ? '' : (next[0] ?? ''));
    state.change(next, details);
  };
  /** Chooses an option; of several, it is added or removed. */
  const choose = (key: string, details: ComboboxChangeDetails) => {
    text.set(undefined, multiple ? '' : labelOf(key), details);
    if (!multiple) change([key], details);
    else change(keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key], details);
  };
  /** Takes the text of a person who is done: an option, a new value, or none. What they typed stays. */
  const commit = (details: ComboboxChangeDetails) => {
    const typed = search.trim();
    if (typed === '') return text.edited === undefined ? undefined : text.set(undefined, chosenText, details);
    const match = matchOf(known.options, typed);
    if (match && multiple && keys.includes(match.key)) return text.set(undefined, '', details);
    if (match || creatable) return choose(match ? match.key : typed, details);
    return multiple ? undefined : change([], details);
  };
  const empty = (details: ComboboxChangeDetails) => {
    text.set(undefined, '', details);
    change([], details);
  };
  useAfterReset(input, () => text.set(undefined));
  // A text that is no option is no value: the form is not sent with it, and the field says which of the two is missing.
  const isUnmatched = search.trim() !== '';
  return {
    ...elements,
    props,
    open,
    setOpen,
    entries,
    loaded,
    search,
    keys,
    multiple,
    creatable,
    isUnmatched,
    setComposing,
    labelOf,
    choose,
    commit,
    change,
    shown: text.edited ?? chosenText,
    isReady: loaded === undefined || loaded.status === 'ready',
    hidden: state.renderHidden(required && !isUnmatched),
    /** Sets the typed text. Of a single value, no text is no value. */
    type: (next: string, details: ComboboxChangeDetails) =>
      next === '' && !multiple ? empty(details) : text.set(next, next, details),
    clear: (event: Event) => empty({ reason: 'input-clear', event }),
  };
}

function useElements() {
  return {
    id: useId(),
    box: useRef<HTMLDivElement>(null),
    input: useRef<HTMLInputElement>(null),
    list: useRef<HTMLDivElement>(null),
    status: useRef<HTMLSpanElement>(null),
    link: useState(newLink)[0],
  };
}

/** The option whose text a person typed, folded. */
function matchOf(options: ReadonlyMap<string, Option>, typed: string): Option | undefined {
  const wanted = foldForSearch(typed).trimEnd();
  let folded: Option | undefined;
  for (const option of options.values()) {
    if (option.disabled) continue;
    if (option.text === typed) return option;
    if (foldedText(option).trimEnd() === wanted) folded ??= option;
  }
  return folded;
}

/** The text without what an input method composes: the text before. */
function useSettled(text: string, isComposing: boolean): string {
  const [settled, setSettled] = useState(text);
  if (!isComposing && settled !== text) setSettled(text);
  return isComposing ? settled : text;
}

/** All options that were seen: a chosen one keeps its label when the list has others. */
function useKnown(given: readonly Entry[]) {
  const [seen, setSeen] = useState(none);
  const own = byKey(given);
  const options = useMemo(() => (seen.size === 0 ? own : new Map([...seen, ...own])), [seen, own]);
  const add = (entries: readonly Entry[]) => {
    const isNew = entries !== given && [...byKey(entries)].some(([key, option]) => seen.get(key) !== option);
    if (isNew) setSeen(new Map([...seen, ...byKey(entries)]));
  };
  return { options, add };
}

const none: ReadonlyMap<string, Option> = new Map();

const noOptions = [] as const;
