import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const treeProps = {
  variants: { selection: ['single', 'multiple', 'checkboxes', 'none'] },
  defaults: { selection: 'single' },
} as const satisfies PropsDoc;

export type TreeSelection = (typeof treeProps.variants.selection)[number];

/** An item of a tree. */
export interface TreeItemData {
  /** Unique in its tree. */
  readonly value: string;
  /** What is shown. */
  readonly label: ReactNode;
  /** The text of `label` if it is more than text: for typeahead. */
  readonly text?: string;
  /** Before the label: an icon. */
  readonly start?: ReactNode;
  /** The items below it. */
  readonly items?: readonly TreeItemData[];
  /** The items below it are loaded when it opens, by `load`, or by the page in `onExpandedChange`. */
  readonly lazy?: boolean;
  /** Shown and focusable, but cannot be selected. */
  readonly disabled?: boolean;
}

/** `item-press`: a row was pressed; `keyboard`: Space, Enter, or an arrow with Shift. */
export type TreeChangeReason = 'item-press' | 'keyboard';

/** `trigger-press`: the arrow of an item was pressed; `item-press`: its row; `keyboard`: an arrow key or `*`. */
export type TreeExpandedReason = 'trigger-press' | 'item-press' | 'keyboard' | 'none';

export interface TreeProps extends Omit<ComponentProps<'ul'>, 'children' | 'defaultValue' | 'onChange'> {
  /** The items of the first level. */
  items: readonly TreeItemData[];
  /**
   * What people select: one item, several, or with checkboxes, where an item with items below it is all of them.
   * @default 'single'
   */
  selection?: TreeSelection;
  /** The selected values (controlled). With checkboxes, those of the items without items below them. */
  value?: readonly string[];
  /** The values that are selected at first (uncontrolled). */
  defaultValue?: readonly string[];
  /** Called when a person changes the selection. */
  onValueChange?: (value: readonly string[], details: ChangeDetails<TreeChangeReason>) => void;
  /** The values of the open items (controlled). */
  expanded?: readonly string[];
  /** The values of the items that are open at first (uncontrolled). */
  defaultExpanded?: readonly string[];
  /** Called when an item opens or closes. `none`: its items could not be loaded, so it closes again. */
  onExpandedChange?: (expanded: readonly string[], details: ChangeDetails<TreeExpandedReason>) => void;
  /** Loads the items of a `lazy` item, once. */
  load?: (value: string) => Promise<readonly TreeItemData[]>;
  /** Buttons or links at the end of the row of an item. Tab reaches those of the focused row. */
  actions?: (item: TreeItemData) => ReactNode;
}
