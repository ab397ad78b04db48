import { commandMessages } from '@wusum/contract/messages/command';
import { useMemo, useState } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { filterEntries, isOption, toModel } from '../list-box/list-model.js';
import { commandsByValue, entriesOf, withKeywords, type Commands } from './command-model.js';
import type { CommandData } from './Command.props.js';

/** What is shown: the page that is open, the text, and the commands that match it. */
export function useCommandPages(commands: Commands, recent: readonly string[]) {
  const message = useMessages(commandMessages);
  const [text, setText] = useState('');
  const [path, setPath] = useState<readonly string[]>([]);
  const byValue = useMemo(() => commandsByValue(commands), [commands]);
  // A page may go while it is open.
  const pages = path.map((value) => byValue.get(value)).filter((command) => command?.page !== undefined);
  const page = pages.at(-1);
  const isFirst = page === undefined && text.trim() === '';
  const heading = message('command.recent');
  const all = useMemo(() => {
    const known = isFirst
      ? recent.flatMap((value): CommandData[] => [byValue.get(value)].filter((each) => !!each))
      : [];
    const shown = page?.page ?? commands;
    return withKeywords(entriesOf(shown, { label: heading, commands: known }), byValue);
  }, [commands, page, recent, isFirst, heading, byValue]);
  const model = useMemo(() => toModel(filterEntries(all, text)), [all, text]);
  const hasStart = useMemo(
    () => model.rows.some((row) => isOption(row) && byValue.get(row.option.key)?.start !== undefined),
    [model, byValue],
  );
  return {
    text,
    setText,
    page,
    byValue,
    model,
    hasStart,
    /** Of what the first command becomes the active one: another text or page, not other commands. */
    place: `${path.join('\0')}\0${text}`,
    open: (value: string) => {
      setPath([...pages.map((each) => each!.value), value]);
      setText('');
    },
    back: () => {
      setPath(path.slice(0, -1));
      setText('');
    },
  };
}

export type CommandPages = ReturnType<typeof useCommandPages>;
