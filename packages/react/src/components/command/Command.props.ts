import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { DialogChangeReason } from '../dialog/Dialog.props.js';

export const commandProps = {
  variants: {},
  defaults: { defaultOpen: false },
} as const satisfies PropsDoc;

/** How a command is chosen. */
export type CommandSelectReason = 'item-press' | 'keyboard';

export type CommandSelectDetails = ChangeDetails<CommandSelectReason>;

/** Why the list opens or closes. `item-press`, `keyboard`: a command is chosen. */
export type CommandOpenChangeReason = Exclude<DialogChangeReason, 'none'> | CommandSelectReason;

export type CommandOpenChangeDetails = ChangeDetails<CommandOpenChangeReason>;

/** One command, or the way to a page of more. */
export interface CommandData {
  /** Unique among all commands, also those of pages. */
  value: string;
  /** What is shown. */
  label: ReactNode;
  /** The text of `label` if it is more than text. */
  text?: string;
  /** Other words that find the command. They are not shown. */
  keywords?: readonly string[];
  /** More about the command, below its label. */
  description?: ReactNode;
  /** Before the label: an icon. */
  start?: ReactNode;
  /** The keys that do the same, e.g. `mod+k`: shown as people's keyboards name them. `useShortcut` connects them. */
  shortcut?: string;
  /** Shown, but cannot be chosen. */
  disabled?: boolean;
  /** The commands of the page that it opens, alone or in groups. */
  page?: readonly (CommandData | CommandGroupData)[];
  /** In the empty field, on the page that it opens. */
  placeholder?: string;
  /** Called when a person chooses the command. The list is closed then, so it may move focus. */
  onSelect?: (details: CommandSelectDetails) => void;
}

/** Commands under a heading. */
export interface CommandGroupData {
  /** The heading. */
  label: ReactNode;
  /** What is under it. */
  commands: readonly CommandData[];
}

export interface CommandProps extends Omit<
  ComponentProps<'dialog'>,
  'open' | 'children' | 'onSelect' | 'defaultValue'
> {
  /** The commands, alone or in groups. Of more than a hundred, only those in view are rendered. */
  commands: readonly (CommandData | CommandGroupData)[];
  /** Whether the list is open (controlled). */
  open?: boolean;
  /**
   * Whether the list is open at first (uncontrolled).
   * @default false
   */
  defaultOpen?: boolean;
  /** Called when a person opens or closes the list. `details.event.preventDefault()` keeps an uncontrolled one as it is. */
  onOpenChange?: (open: boolean, details: CommandOpenChangeDetails) => void;
  /** Called when a person chooses a command, after that command's own `onSelect`. The list is closed then. */
  onSelect?: (value: string, details: CommandSelectDetails) => void;
  /** Values of the commands that were chosen last, the last one first (controlled). They are first in the list. */
  recent?: readonly string[];
  /** Values of the commands that were chosen last, at first (uncontrolled): those that you stored. */
  defaultRecent?: readonly string[];
  /** Called with the values of the five commands that were chosen last: store them. */
  onRecentChange?: (recent: readonly string[], details: CommandSelectDetails) => void;
  /** In the empty field. Without it, the brand's message. */
  placeholder?: string;
}
