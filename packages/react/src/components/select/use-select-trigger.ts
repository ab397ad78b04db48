import {
  useEffect,
  useRef,
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { afterReset } from '../field/after-reset.js';
import { flatten, type Entry, type Option } from './collect-options.js';

const openKeys = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown']);

interface TriggerState {
  entries: readonly Entry[];
  chosen: string;
  pick: (value: string) => void;
  openList: () => void;
}

/** What the closed select does: it opens as Radix' trigger would, and letters choose without opening. */
export function useTrigger({ entries, chosen, pick, openList }: TriggerState) {
  const pointer = useRef('');
  const typed = useTypeahead();
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      pointer.current = event.pointerType;
      if (isOff(event.currentTarget)) return;
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return;
      event.currentTarget.focus();
      openList();
      // The press would take focus away from the list that it opened.
      event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (isOff(event.currentTarget)) return;
      event.currentTarget.focus();
      // A click without a press before it, and counted, came through the label: it only leads here, as in a native one.
      const throughLabel = pointer.current === '' && event.detail > 0;
      if (pointer.current !== 'mouse' && !throughLabel) openList();
      pointer.current = '';
    },
    onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
      const search = typed(event);
      if (search !== undefined) {
        const next = findEnabled(flatten(entries), search, chosen);
        if (next) pick(next.value);
      } else if (!openKeys.has(event.key)) return;
      else openList();
      event.preventDefault();
    },
  };
}

/** By itself or by a fieldset. Browsers send presses to it all the same. */
const isOff = (button: HTMLButtonElement) => button.matches(':disabled');

type TriggerHandlers = Pick<ComponentProps<'button'>, 'onPointerDown' | 'onClick' | 'onKeyDown'>;

/** The owner's handlers first; one that prevents the default keeps the select as it is. */
export function composeTrigger(own: TriggerHandlers, trigger: ReturnType<typeof useTrigger>): TriggerHandlers {
  return {
    onPointerDown: composeHandlers(own.onPointerDown, trigger.onPointerDown),
    onClick: composeHandlers(own.onClick, trigger.onClick),
    onKeyDown: composeHandlers(own.onKeyDown, trigger.onKeyDown),
  };
}

function findEnabled(options: readonly Option[], search: string, chosen: string): Option | undefined {
  const enabled = options.filter((option) => !option.disabled);
  const current = enabled.findIndex((option) => option.value === chosen);
  return enabled[
    findByPrefix(
      enabled.map((option) => option.text),
      search,
      current,
    )
  ];
}

interface ResetState {
  button: RefObject<HTMLButtonElement | null>;
  native: RefObject<HTMLSelectElement | null>;
  form: string | undefined;
  /** The answer that the form is to send after a reset. */
  first: string;
  reset: () => void;
}

/** A reset of the form brings the first answer back, and tells the owner. */
export function useReset({ button, native, form, first, reset }: ResetState): void {
  const latest = useRef({ first, reset });
  useEffect(() => {
    latest.current = { first, reset };
  });
  useEffect(() => {
    const owner = button.current?.form;
    const mark = () => markFirst(native.current, latest.current.first);
    owner?.addEventListener('reset', mark);
    const end = afterReset(owner, () => latest.current.reset());
    return () => {
      owner?.removeEventListener('reset', mark);
      end();
    };
    // The button's form is another one when `form` is.
  }, [button, native, form]);
}

/** Tells the browser where its reset of the select leads: React sets which option is chosen, and not which is the first. */
function markFirst(select: HTMLSelectElement | null, first: string): void {
  if (!select) return;
  const { value } = select;
  for (const option of select.options) option.defaultSelected = option.value === first;
  // The mark chooses an option that nobody has touched yet. The reset may still be prevented.
  select.value = value;
}
