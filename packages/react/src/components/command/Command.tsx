'use client';
import { commandMessages } from '@wusum/contract/messages/command';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { DialogBox } from '../dialog/DialogContent.js';
import { DialogRoot } from '../dialog/DialogRoot.js';
import { CommandBox } from './CommandBox.js';
import { MAX_RECENT } from './command-model.js';
import type { CommandData, CommandOpenChangeReason, CommandProps, CommandSelectDetails } from './Command.props.js';
import { Content } from './Command.styles.js';

/**
 * All commands of an application in a list that people search by typing. Renders, while it is open, one native `<dialog>`
 * where it is written, shown in the top layer, with a field and a list. `ref`, `className`, `style` and all other props go to
 * the `<dialog>`. `useShortcut` opens it.
 *
 * A search finds words without vowel signs, hamza, tatweel, accents or the article. The commands chosen last are first. A
 * command can open a page of more; Escape and Backspace in an empty field go back.
 *
 * Use it as a faster way to what is in menus and pages, for people who know what they want.
 * Do not use it as the only way to a command, to choose a value (`Combobox`), nor to search in content (`SearchField`).
 */
export function Command(props: CommandProps) {
  const {
    commands,
    open,
    defaultOpen = false,
    onOpenChange,
    onSelect,
    recent,
    defaultRecent = none,
    onRecentChange,
    placeholder,
    'aria-label': label,
    ...rest
  } = props;
  const message = useMessages(commandMessages);
  const name = label ?? message('command.name');
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useControlled<boolean, ChangeDetails<CommandOpenChangeReason>>(
    open,
    defaultOpen,
    onOpenChange,
  );
  const [chosen, setChosen] = useControlled<readonly string[], CommandSelectDetails>(
    recent,
    defaultRecent,
    onRecentChange,
  );
  const round = useRound(isOpen);
  const choose = (command: CommandData, details: CommandSelectDetails) => {
    const { value } = command;
    // First: focus returns, and the command may move it.
    flushSync(() => {
      setChosen([value, ...chosen.filter((each) => each !== value)].slice(0, MAX_RECENT), details);
      setOpen(false, details);
    });
    command.onSelect?.(details);
    onSelect?.(value, details);
  };
  return (
    <DialogRoot open={isOpen} onOpenChange={(next, details) => setOpen(next, details as typeof details & Known)}>
      <DialogBox box={Content} aria-label={name} closeButton={false} initialFocus={input} {...rest}>
        <CommandBox
          key={round}
          label={name}
          recent={chosen}
          onChoose={choose}
          onClose={(event) => setOpen(false, { reason: 'close-press', event })}
          {...{ input, commands, placeholder }}
        />
      </DialogBox>
    </DialogRoot>
  );
}

/** There is no form with `method="dialog"` in it. */
interface Known {
  readonly reason: CommandOpenChangeReason;
}

const none: readonly string[] = [];

/** Another number each time that it opens: text and page begin anew. While it closes, they stay. */
function useRound(isOpen: boolean): number {
  const [state, setState] = useState({ isOpen, round: 0 });
  if (state.isOpen !== isOpen) setState({ isOpen, round: state.round + (isOpen ? 1 : 0) });
  return state.round;
}
