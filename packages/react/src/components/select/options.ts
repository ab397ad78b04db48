import { isValidElement, type ReactNode } from 'react';
import { reportOnce } from '../../internal/report.js';
import type { SelectGroupData, SelectOptionData, SelectValue } from './Select.props.js';

export interface Option extends SelectOptionData<SelectValue> {
  readonly text: string;
  /** The value as forms send it. */
  readonly key: string;
}

export interface OptionGroup {
  readonly label: ReactNode;
  readonly options: readonly Option[];
}

export type Entry = Option | OptionGroup;

type Given = SelectOptionData<SelectValue> | SelectGroupData<SelectValue>;

export function isGroup(entry: Entry | Given): entry is OptionGroup {
  return 'options' in entry;
}

/** The text in a node, as far as it is known without rendering it. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}

function complete(option: SelectOptionData<SelectValue>): Option {
  return { ...option, text: option.text ?? textOf(option.label), key: String(option.value) };
}

/** @param owner the component, for what is reported */
export function readOptions(given: readonly Given[], owner = 'Select'): Entry[] {
  if (process.env.NODE_ENV !== 'production') reportDuplicates(given, owner);
  return given.map((entry) =>
    isGroup(entry)
      ? { label: entry.label, options: entry.options.map(complete) }
      : complete(entry as SelectOptionData<SelectValue>),
  );
}

/** Two options with one value: only the last one could be chosen. */
function reportDuplicates(given: readonly Given[], owner: string): void {
  const seen = new Set<string>();
  for (const { value } of given.flatMap((entry) => ('options' in entry ? entry.options : [entry]))) {
    const key = String(value);
    if (seen.has(key)) reportOnce(`${owner}: two options have the value "${key}". Give each a value of its own.`);
    seen.add(key);
  }
}

/** Reports values that are none of the options, unless there are no options yet. */
export function reportForeign(keys: readonly string[], entries: readonly Entry[]): void {
  if (process.env.NODE_ENV === 'production' || entries.length === 0) return;
  const foreign = keys.find((key) => key !== '' && !byKey(entries).has(key));
  if (foreign === undefined) return;
  const known = [...byKey(entries).keys()].slice(0, 8).join(', ');
  reportOnce(
    `Select: its value "${foreign}" is none of its options: ${known}. Nothing is shown, and no value is sent.`,
  );
}

/** The options without their groups. */
export function flatten(entries: readonly Entry[]): Option[] {
  return entries.flatMap((entry) => (isGroup(entry) ? entry.options : [entry]));
}

const maps = new WeakMap<readonly Entry[], ReadonlyMap<string, Option>>();

/** The options by their keys; made once, when it is first needed. */
export function byKey(entries: readonly Entry[]): ReadonlyMap<string, Option> {
  const map = maps.get(entries) ?? new Map(flatten(entries).map((option) => [option.key, option]));
  maps.set(entries, map);
  return map;
}
