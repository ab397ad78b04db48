'use client';
import { comboboxMessages } from '@wusum/contract/messages/combobox';
import {
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useRef,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { foldForSearch } from '../../engines/search-text.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useDismiss } from '../../internal/use-dismiss.js';
import { useMatchHighlight } from '../../internal/use-match-highlight.js';
import { useMessages, type FormatMessage } from '../../internal/use-messages.js';
import { usePopover } from '../../internal/use-popover.js';
import { useWindow } from '../../internal/use-window.js';
import { FieldContext } from '../field/field-context.js';
import { filterEntries, foldedText, isOption, rowOfKey, toModel, type ListModel } from '../list-box/list-model.js';
import { Option } from '../list-box/ListBox.styles.js';
import { renderRows } from '../list-box/OptionRows.js';
import { rowAt, useActiveRow, type ActiveRow } from '../list-box/use-active-row.js';
import { readOptions, type Entry } from '../select/options.js';
import { Content } from './Combobox.styles.js';
import type { ComboboxChangeDetails } from './Combobox.props.js';
import { useAnnouncements, useReason } from './use-announcements.js';
import { ComboboxContext } from './combobox-context.js';
import type { ComboboxState } from './use-combobox.js';

/** Keys of rows that are no options. */
const CREATE = '\0create';
const RETRY = '\0retry';

interface ComboboxListProps {
  /** The name of the control, where it has no field. */
  label: string | undefined;
}

/** The list, while it is open, in the top layer. */
export function ComboboxList({ label }: ComboboxListProps) {
  const combobox = useContext(ComboboxContext)!;
  const { id, box, input, list, keys, multiple, search, isReady } = combobox;
  const message = useMessages(comboboxMessages);
  const field = useContext(FieldContext);
  const model = useListModel(combobox, message);
  const view = useWindow(list, model.rows.length);
  const active = useActiveRow({ list, model, view, owner: input, loop: true });
  const selected = useMemo(() => new Set(keys), [keys]);
  // The box, which is around the list: its own ref is attached after the effects of what is inside.
  const anchor = useRef<HTMLElement>(null);
  useBrowserLayoutEffect(() => {
    anchor.current = list.current!.parentElement;
  }, [list]);
  usePopover(list, anchor);
  useMatchHighlight(list, '[data-row] bdi', search);
  useDismiss([list, box], (reason, event) => combobox.setOpen(false, { reason, event }));
  const say = useAnnouncements(combobox, model);
  const reason = useReason(combobox);
  const pressedRef = useRef<string>(undefined);
  useInitialOption(combobox, model, active, pressedRef);
  const chooseRow = useChooseRow(combobox, model, pressedRef);
  useOpenList(combobox, { active, model, chooseRow, say });
  const isEmpty = model.size === 0 || combobox.loaded?.status === 'failed';
  return (
    <Content
      popover="manual"
      role="listbox"
      id={`${id}list`}
      aria-multiselectable={multiple || undefined}
      aria-labelledby={field?.labelId}
      aria-label={field?.labelId ? undefined : label}
      aria-busy={!isReady || undefined}
      // Focus stays in the field.
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      onClick={(event: MouseEvent) => {
        const row = rowAt(event);
        if (row >= 0) chooseRow(row, { reason: 'item-press', event: event.nativeEvent });
        // A label around the field would press it.
        event.preventDefault();
      }}
      onPointerMove={(event: PointerEvent) => {
        const row = rowAt(event);
        if (row >= 0 && row !== active.row()) active.activate(row, 'pointer');
      }}
      ref={list}
    >
      {isEmpty ? (
        // A listbox must have an option; this one says why there is none.
        <Option role="option" aria-selected={false} aria-disabled>
          <span>{reason}</span>
        </Option>
      ) : null}
      {renderRows({ id: `${id}list`, model, view, selected })}
    </Content>
  );
}

/** The options that match, and the rows that add a new one or load again. */
function useListModel(
  { entries, search, props, creatable, loaded, keys }: ComboboxState,
  message: FormatMessage<keyof typeof comboboxMessages.en>,
) {
  const isFiltered = props.filter !== false && !loaded;
  const status = loaded?.status;
  return useMemo((): ListModel => {
    if (status === 'failed') return toModel(more(RETRY, message('combobox.retry')));
    const found = isFiltered ? filterEntries(entries, search) : entries;
    const text = search.trim();
    const isKnown = keys.includes(text) || hasText(found, text);
    const isNew = creatable && text !== '' && !isKnown && status !== 'loading';
    return toModel(isNew ? [...found, ...more(CREATE, message('combobox.create', { text }))] : found);
  }, [entries, search, isFiltered, creatable, status, keys, message]);
}

const more = (value: string, label: string): Entry[] => readOptions([{ value, label }]);

function hasText(entries: readonly Entry[], text: string): boolean {
  const wanted = foldForSearch(text).trimEnd();
  return toModel(entries).rows.some((row) => isOption(row) && foldedText(row.option).trimEnd() === wanted);
}

/** The option of several that was last added or removed. */
type Pressed = RefObject<string | undefined>;

/** The option that is active when the list opens, each time that people type, and after one of several is chosen. */
function useInitialOption(combobox: ComboboxState, model: ListModel, active: ActiveRow, pressedRef: Pressed): void {
  const { link, list, keys, search, creatable, isReady } = combobox;
  useBrowserLayoutEffect(() => {
    const why = link.intent();
    const { enabled, rows } = model;
    if (search !== '') pressedRef.current = undefined;
    // What is taken back stays active: a person may want it after all, and goes on from there.
    const same = rowOfKey(model, pressedRef.current);
    if (rows[same]) {
      active.activate(same, 'effect');
      return;
    }
    if (why === 'typed') {
      list.current?.scrollTo({ top: 0 });
      // An answer of an earlier text, and what people may not want where their own text counts, are not chosen by Enter.
      const [first = -1] = enabled;
      const isFirst = isReady && search.trim() !== '' && !creatable;
      active.activate(isFirst ? first : -1, 'effect');
      return;
    }
    const chosen = rowOfKey(model, keys.at(-1));
    const row = rows[chosen] ? chosen : why === 'first' ? enabled[0] : why === 'last' ? enabled.at(-1) : undefined;
    active.activate(row ?? -1, 'effect');
    // When the rows change, not when the active one does.
  }, [model]);
}

/** What choosing a row does: an option, a new value, or another attempt to load. */
function useChooseRow(combobox: ComboboxState, { rows }: ListModel, pressedRef: Pressed) {
  const { multiple, setOpen, search, loaded, choose, props } = combobox;
  return (index: number, details: ComboboxChangeDetails & { reason: 'item-press' | 'keyboard' }): boolean => {
    const row = rows[index];
    if (!isOption(row) || row.option.disabled || props.readOnly) return false;
    const { key } = row.option;
    if (key === RETRY) {
      loaded?.retry();
      return true;
    }
    if (multiple && key !== CREATE) pressedRef.current = key;
    choose(key === CREATE ? search.trim() : key, details);
    if (!multiple) setOpen(false, details);
    return true;
  };
}

interface ListParts {
  active: ActiveRow;
  model: ListModel;
  chooseRow: ReturnType<typeof useChooseRow>;
  say: (text: string, isActive?: boolean) => void;
}

/** Gives the control what its keys need, while the list is open. */
function useOpenList({ link, search }: ComboboxState, { active, model, chooseRow, say }: ListParts): void {
  /** The text at which a key moved: typing ends the move. */
  const moved = useRef<string>(undefined);
  useInsertionEffect(() => {
    link.setList({
      move: (key) => {
        const target = active.target(key);
        if (target === undefined) return false;
        active.activate(target);
        moved.current = search;
        const row = model.rows[target];
        if (isOption(row)) say(row.option.text, true);
        return true;
      },
      chooseActive: (details) => chooseRow(active.row(), details as Parameters<typeof chooseRow>[1]),
      isMoved: () => moved.current === search && active.row() >= 0,
    });
  });
  useEffect(() => () => link.setList(undefined), [link]);
}
