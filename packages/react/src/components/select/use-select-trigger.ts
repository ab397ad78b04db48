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
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return;
      event.currentTarget.focus();
      openList();
      // The press would take focus away from the list that it opened.
      event.preventDefault();
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
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

/** A reset of the form brings the first answer back, and tells the owner. */
export function useReset(
  button: RefObject<HTMLButtonElement | null>,
  form: string | undefined,
  reset: () => void,
): void {
  const latest = useRef(reset);
  useEffect(() => {
    latest.current = reset;
  });
  useEffect(() => {
    const node = button.current;
    const owner = form === undefined ? node?.form : node?.ownerDocument.getElementById(form);
    const listen = () => latest.current();
    owner?.addEventListener('reset', listen);
    return () => owner?.removeEventListener('reset', listen);
  }, [button, form]);
}
