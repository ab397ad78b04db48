import type { ComboboxChangeDetails } from './Combobox.props.js';

/** What an open list can do for the control. */
export interface OpenList {
  /** Moves the active option by a key. @returns whether it is such a key */
  readonly move: (key: string) => boolean;
  /** Chooses the active option. @returns whether there is one */
  readonly chooseActive: (details: ComboboxChangeDetails) => boolean;
  /** Whether a person moved to the active option by key. */
  readonly isMoved: () => boolean;
}

/** Which option is active when the list opens, or has other rows. */
export type Intent = 'first' | 'last' | 'chosen' | 'typed';

/** Between the control, which has the keys, and its list, which is mounted while it is open. */
export interface Link {
  readonly list: () => OpenList | undefined;
  readonly setList: (list: OpenList | undefined) => void;
  readonly intent: () => Intent;
  readonly setIntent: (intent: Intent) => void;
}

export function newLink(): Link {
  let list: OpenList | undefined;
  let intent: Intent = 'chosen';
  return {
    list: () => list,
    setList: (next) => {
      list = next;
    },
    intent: () => intent,
    setIntent: (next) => {
      intent = next;
    },
  };
}
