'use client';
import { commandMessages } from '@wusum/contract/messages/command';
import { selectMessages } from '@wusum/contract/messages/select';
import { useId, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { isComposing } from '../../internal/keys.js';
import { useTextDirection } from '../../internal/text-direction.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMatchHighlight } from '../../internal/use-match-highlight.js';
import { useMessages } from '../../internal/use-messages.js';
import { useWindow } from '../../internal/use-window.js';
import { CloseButton } from '../close-button/CloseButton.js';
import { useAnnouncements } from '../combobox/use-announcements.js';
import { Kbd } from '../kbd/Kbd.js';
import { isOption, type OptionRow } from '../list-box/list-model.js';
import { Option } from '../list-box/ListBox.styles.js';
import { renderRows } from '../list-box/OptionRows.js';
import { rowAt, useActiveRow, type ActiveRow } from '../list-box/use-active-row.js';
import { Glass } from '../search-field/SearchField.styles.js';
import type { CommandData, CommandSelectDetails } from './Command.props.js';
import { Back, Bar, Input, List, More, PageName, Start, Status } from './Command.styles.js';
import type { Commands } from './command-model.js';
import { parseShortcut, shortcutText } from './shortcut-keys.js';
import { useCommandPages, type CommandPages } from './use-command-pages.js';
import { useIsApple } from './use-shortcut.js';

interface CommandBoxProps {
  input: RefObject<HTMLInputElement | null>;
  commands: Commands;
  recent: readonly string[];
  label: string;
  placeholder: string | undefined;
  onChoose: (command: CommandData, details: CommandSelectDetails) => void;
  onClose: (event: Event) => void;
}

/** The field and the list, while the dialog is open. */
export function CommandBox({ input, commands, recent, label, placeholder, onChoose, onClose }: CommandBoxProps) {
  const message = useMessages(commandMessages, selectMessages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLSpanElement>(null);
  const pages = useCommandPages(commands, recent);
  const { text, setText, page, model, byValue } = pages;
  const view = useWindow(list, model.rows.length);
  const active = useActiveRow({ list, model, view, owner: input, loop: true });
  useFirstCommand(list, pages, active);
  useMatchHighlight(list, '[data-row] bdi', text);
  useTextDirection(input, true);
  const say = useAnnouncements({ status, isReady: true, loaded: undefined }, model);
  const renderEnd = useEnd(byValue);
  const choose = (row: number, details: CommandSelectDetails) => {
    const found = model.rows[row];
    const command = isOption(found) && !found.option.disabled ? byValue.get(found.option.key) : undefined;
    if (!command) return;
    if (command.page) pages.open(command.value);
    else onChoose(command, details);
  };
  const onKeyDown = useKeys({ pages, active, choose, say });
  const back = () => {
    pages.back();
    input.current?.focus();
  };
  return (
    <>
      <Bar>
        {page ? (
          <Back type="button" aria-label={message('command.back')} onClick={back} />
        ) : (
          <Glass aria-hidden="true" viewBox="0 0 16 16">
            <circle cx="7" cy="7" r="5" />
            <path d="m10.6 10.6 4 4" />
          </Glass>
        )}
        {page ? <PageName id={`${id}page`}>{page.label}</PageName> : null}
        <Input
          role="combobox"
          aria-label={page ? undefined : label}
          aria-labelledby={page ? `${id}page` : undefined}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls={`${id}list`}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={page?.placeholder ?? (page ? ' ' : (placeholder ?? message('command.placeholder')))}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={onKeyDown}
          ref={input}
        />
        <CloseButton variant="ghost" size="sm" onClick={({ nativeEvent }) => onClose(nativeEvent)} />
      </Bar>
      <List
        role="listbox"
        id={`${id}list`}
        tabIndex={-1}
        aria-label={page ? undefined : label}
        aria-labelledby={page ? `${id}page` : undefined}
        // Focus stays in the field.
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onClick={(event: MouseEvent) => {
          const row = rowAt(event);
          if (row >= 0) choose(row, { reason: 'item-press', event: event.nativeEvent });
        }}
        onPointerMove={(event: PointerEvent) => {
          const row = rowAt(event);
          if (row >= 0 && row !== active.row()) active.activate(row, 'pointer');
        }}
        ref={list}
      >
        {model.size === 0 ? (
          // A listbox must have an option; this one says why there is none.
          <Option role="option" aria-selected={false} aria-disabled>
            <span>
              {text.trim() === '' ? message('select.empty') : message('command.empty', { text: text.trim() })}
            </span>
          </Option>
        ) : (
          renderRows({ id: `${id}list`, model, view, selected: none, renderStart: startOf(pages), renderEnd })
        )}
      </List>
      <Status role="status" ref={status} />
    </>
  );
}

const none: ReadonlySet<string> = new Set();

/** The first command is active, so that Enter chooses it. Commands that come or go leave the active one. */
function useFirstCommand(list: RefObject<HTMLElement | null>, { model, place }: CommandPages, active: ActiveRow): void {
  const last = useRef<string>(undefined);
  useBrowserLayoutEffect(() => {
    const isNew = last.current !== place;
    last.current = place;
    if (isNew) list.current?.scrollTo({ top: 0 });
    if (isNew || active.row() < 0) active.activate(model.enabled[0] ?? -1, 'effect');
    // When the rows change, not when the active one does.
  }, [model, place]);
}

interface KeyOptions {
  pages: CommandPages;
  active: ActiveRow;
  choose: (row: number, details: CommandSelectDetails) => void;
  say: (text: string, isActive?: boolean) => void;
}

/** Home and End move in the text. Escape and Backspace in an empty field go back a page. */
function useKeys({ pages: { page, text, back }, active, choose, say }: KeyOptions) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (isComposing(nativeEvent) || event.defaultPrevented) return;
    const isBack = key === 'Escape' || (key === 'Backspace' && text === '');
    if (key === 'Enter') choose(active.row(), { reason: 'keyboard', event: nativeEvent });
    else if (isBack && page) back();
    else {
      const isMove = key !== 'Home' && key !== 'End' && !(ctrlKey || metaKey || altKey || shiftKey);
      const target = isMove ? active.target(key) : undefined;
      if (target === undefined) return;
      active.activate(target);
      const { currentTarget: input } = event;
      const option = input.ownerDocument.getElementById(input.getAttribute('aria-activedescendant') ?? '');
      say(option?.textContent ?? '', true);
    }
    event.preventDefault();
  };
}

/** Icons. Where some commands have one, the labels of all are in line. */
function startOf({ byValue, hasStart }: CommandPages) {
  if (!hasStart) return undefined;
  return ({ option }: OptionRow) => <Start aria-hidden="true">{byValue.get(option.key)?.start}</Start>;
}

/** The keys of a command, or the sign that it opens a page. */
function useEnd(byValue: ReadonlyMap<string, CommandData>) {
  const isApple = useIsApple();
  return ({ option }: OptionRow) => {
    const { page, shortcut } = byValue.get(option.key) ?? {};
    if (page) return <More aria-hidden="true" />;
    return shortcut === undefined ? null : <Kbd>{shortcutText(parseShortcut(shortcut), isApple)}</Kbd>;
  };
}
