/** The rows of a list of options, for rendering a part of them. */
import type { ReactNode } from 'react';
import { foldForSearch, includesSearch } from '../../engines/search-text.js';
import { isGroup, type Entry, type Option } from '../select/options.js';

/** The heading of a group. */
export interface LabelRow {
  readonly label: ReactNode;
  /** Index of the group, for ids. */
  readonly group: number;
}

export interface OptionRow {
  readonly option: Option;
  /** Index of its group; −1 outside of groups. */
  readonly group: number;
  /** Its position among all options, from 1. */
  readonly position: number;
}

export type Row = LabelRow | OptionRow;

export interface ListModel {
  readonly rows: readonly Row[];
  /** The number of options. */
  readonly size: number;
  /** Indices of the rows that can be chosen. */
  readonly enabled: readonly number[];
}

export const isOption = (row: Row | undefined): row is OptionRow => row !== undefined && 'option' in row;

export function toModel(entries: readonly Entry[]): ListModel {
  const rows: Row[] = [];
  const enabled: number[] = [];
  let size = 0;
  const add = (option: Option, group: number) => {
    if (!option.disabled) enabled.push(rows.length);
    rows.push({ option, group, position: (size += 1) });
  };
  entries.forEach((entry, group) => {
    if (!isGroup(entry)) return add(entry, -1);
    rows.push({ label: entry.label, group });
    for (const option of entry.options) add(option, group);
  });
  return { rows, size, enabled };
}

const folded = new WeakMap<Option, string>();

/** The text of an option as searches see it; made once for each option. */
export function foldedText(option: Option): string {
  let text = folded.get(option);
  if (text === undefined) {
    text = foldForSearch(option.text);
    folded.set(option, text);
  }
  return text;
}

/** The options that contain a search, and the groups with one. */
export function filterEntries(entries: readonly Entry[], search: string): readonly Entry[] {
  const wanted = foldForSearch(search).trimEnd();
  if (wanted === '') return entries;
  const matches = (option: Option) => includesSearch(foldedText(option), wanted);
  return entries.flatMap((entry): Entry[] => {
    if (!isGroup(entry)) return matches(entry) ? [entry] : [];
    const options = entry.options.filter(matches);
    return options.length > 0 ? [{ label: entry.label, options }] : [];
  });
}

/** The index of the row of an option; −1 if there is none. */
export function rowOfKey({ rows }: ListModel, key: string | undefined): number {
  return key === undefined ? -1 : rows.findIndex((row) => isOption(row) && row.option.key === key);
}
