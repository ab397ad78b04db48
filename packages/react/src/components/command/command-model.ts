/** The commands of a page as entries of a list. */
import type { ReactNode } from 'react';
import { readOptions, type Entry } from '../select/options.js';
import type { SelectGroupData, SelectOptionData } from '../select/Select.props.js';
import type { CommandData, CommandGroupData } from './Command.props.js';

export type Commands = readonly (CommandData | CommandGroupData)[];

export function isCommandGroup(entry: CommandData | CommandGroupData): entry is CommandGroupData {
  return !('value' in entry);
}

/** How many commands are kept as recent. */
export const MAX_RECENT = 5;

const flat = (commands: Commands): CommandData[] =>
  commands.flatMap((entry) => (isCommandGroup(entry) ? entry.commands : [entry]));

/** All commands by their value, also those of pages. */
export function commandsByValue(commands: Commands): ReadonlyMap<string, CommandData> {
  const found = new Map<string, CommandData>();
  const visit = (list: Commands) => {
    for (const command of flat(list)) {
      found.set(command.value, command);
      if (command.page) visit(command.page);
    }
  };
  visit(commands);
  return found;
}

const optionOf = ({ value, label, text, description, disabled }: CommandData) => ({
  value,
  label,
  ...(text !== undefined && { text }),
  ...(description !== undefined && { description }),
  ...(disabled !== undefined && { disabled }),
});

interface Recent {
  readonly label: ReactNode;
  readonly commands: readonly CommandData[];
}

/** The entries of a page, after those that were chosen last. A command that is recent is not in the list twice. */
export function entriesOf(commands: Commands, recent?: Recent): readonly Entry[] {
  const isRecent = new Set(recent?.commands.map(({ value }) => value));
  const rest = (list: readonly CommandData[]) => list.filter(({ value }) => !isRecent.has(value));
  const given = commands.flatMap((entry): (SelectOptionData | SelectGroupData)[] => {
    if (!isCommandGroup(entry)) return isRecent.has(entry.value) ? [] : [optionOf(entry)];
    const left = rest(entry.commands);
    return left.length > 0 ? [{ label: entry.label, options: left.map(optionOf) }] : [];
  });
  const first =
    recent && recent.commands.length > 0 ? [{ label: recent.label, options: recent.commands.map(optionOf) }] : [];
  return readOptions([...first, ...given], 'Command');
}

/** The same entries, found by their keywords, too. */
export function withKeywords(entries: readonly Entry[], byValue: ReadonlyMap<string, CommandData>): readonly Entry[] {
  const add = <T extends { readonly key: string; readonly text: string }>(option: T): T => {
    const keywords = byValue.get(option.key)?.keywords;
    return keywords ? { ...option, text: [option.text, ...keywords].join(' ') } : option;
  };
  return entries.map((entry) => ('options' in entry ? { ...entry, options: entry.options.map(add) } : add(entry)));
}
