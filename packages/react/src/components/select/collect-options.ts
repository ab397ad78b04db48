import { Children, isValidElement, type ReactNode } from 'react';
import type { SelectGroupData, SelectOptionData, SelectProps } from './Select.props.js';

export interface Option extends SelectOptionData {
  readonly text: string;
}

export interface OptionGroup {
  readonly label: ReactNode;
  readonly options: readonly Option[];
}

export type Entry = Option | OptionGroup;

interface ElementProps {
  value?: unknown;
  label?: ReactNode;
  text?: string;
  disabled?: boolean;
  children?: ReactNode;
}

export function isGroup(entry: Entry | SelectOptionData | SelectGroupData): entry is OptionGroup {
  return 'options' in entry;
}

/** The words in a node, as far as they can be seen without rendering it. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isValidElement<ElementProps>(node) ? textOf(node.props.children) : '';
}

function withText(option: SelectOptionData): Option {
  return { ...option, text: option.text ?? textOf(option.label) };
}

/**
 * An element is known by its props, not by its type: what comes from a server component is a reference to
 * `SelectOption`, not `SelectOption` itself.
 */
function fromChildren(children: ReactNode): Entry[] {
  return Children.toArray(children).flatMap((child): Entry[] => {
    if (!isValidElement<ElementProps>(child)) return [];
    const { value, label, text, disabled, children: inner } = child.props;
    if (typeof value === 'string') return [withText({ value, label: inner, text, disabled })];
    if (label !== undefined) return [{ label, options: flatten(fromChildren(inner)) }];
    return fromChildren(inner);
  });
}

/** All answers of a select in order: those of `options`, then those of `children`. */
export function collectOptions({ options = [], children }: Pick<SelectProps, 'options' | 'children'>): Entry[] {
  const given = options.map((entry) =>
    isGroup(entry) ? { label: entry.label, options: entry.options.map(withText) } : withText(entry as SelectOptionData),
  );
  return [...given, ...fromChildren(children)];
}

/** The answers without their groups. */
export function flatten(entries: readonly Entry[]): Option[] {
  return entries.flatMap((entry) => (isGroup(entry) ? entry.options : [entry]));
}
