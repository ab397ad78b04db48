'use client';
import {
  Content,
  Group as RadixGroup,
  Item,
  ItemText,
  Label,
  Portal,
  ScrollDownButton,
  ScrollUpButton,
  Trigger,
  unstable_Provider as Provider,
  Viewport as RadixViewport,
} from 'radix-ui/select';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref, type RefObject } from 'react';
import { useInertOthers } from '../../internal/inert-others.js';
import { usePortalScope } from '../../internal/portal-scope.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { useMessages } from '../../internal/use-messages.js';
import { flatten, isGroup, type Entry, type Option as OptionEntry } from './collect-options.js';
import { Group, GroupLabel, List, Option, Scroll, Viewport } from './Select.styles.js';

interface SelectListProps {
  id: string;
  trigger: RefObject<HTMLButtonElement | null>;
  /** What names the list: the same as the button. */
  name: { 'aria-label'?: string; 'aria-labelledby'?: string };
  entries: readonly Entry[];
  value: string;
  onChoose: (value: string) => void;
  onClose: () => void;
}

/** The open list. Radix is mounted with it and goes with it; the closed select is only a button. */
export function SelectList({ id, trigger, name, entries, value, onChoose, onClose }: SelectListProps) {
  const scope = usePortalScope(trigger, true);
  const list = useRef<HTMLDivElement>(null);
  useInertOthers(true, list);
  return (
    <Provider open onOpenChange={onClose} value={value} onValueChange={onChoose} dir={scope.dir}>
      <Trigger asChild>
        <Adopted element={trigger} />
      </Trigger>
      <Portal>
        <Content asChild position="popper" id={id} {...name} {...scope}>
          <List
            onKeyDownCapture={useSearch(entries)}
            onPointerMove={({ currentTarget }) => (currentTarget.dataset.pointer = '')}
            ref={list}
          >
            <ScrollUpButton asChild>
              <Scroll data-to="start" />
            </ScrollUpButton>
            <RadixViewport asChild>
              <Viewport>
                {entries.length === 0 ? (
                  <Nothing />
                ) : (
                  entries.map((entry, index) => <ListEntry key={index} entry={entry} />)
                )}
              </Viewport>
            </RadixViewport>
            <ScrollDownButton asChild>
              <Scroll data-to="end" />
            </ScrollDownButton>
          </List>
        </Content>
      </Portal>
    </Provider>
  );
}

/** Stands for a button that is on the page already: Radix places the list at it and gives focus back to it. */
function Adopted({ element, ref }: { element: RefObject<HTMLButtonElement | null>; ref?: Ref<HTMLButtonElement> }) {
  useImperativeHandle(ref, () => element.current!, [element]);
  return null;
}

function ListEntry({ entry }: { entry: Entry }) {
  if (!isGroup(entry)) return <ListOption option={entry} />;
  return (
    <RadixGroup asChild>
      <Group>
        <Label asChild>
          <GroupLabel>{entry.label}</GroupLabel>
        </Label>
        {entry.options.map((option) => (
          <ListOption key={option.value} option={option} />
        ))}
      </Group>
    </RadixGroup>
  );
}

function ListOption({ option }: { option: OptionEntry }) {
  return (
    <Item asChild value={option.value} disabled={option.disabled} textValue={option.text}>
      <Option>
        <ItemText>{option.label}</ItemText>
      </Option>
    </Item>
  );
}

/** A listbox must have an option; this one says that there is none. */
function Nothing() {
  const message = useMessages();
  return <ListOption option={{ value: '\u0001', label: message('select.empty'), text: '', disabled: true }} />;
}

/**
 * Typing ahead in the open list. Radix compares letters as they are; people leave out hamza and vowel signs. Heard on
 * the way down, so that a space inside a search does not choose.
 */
function useSearch(entries: readonly Entry[]): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useTypeahead();
  return (event) => {
    delete event.currentTarget.dataset.pointer;
    const search = typed(event);
    if (search === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]:not([data-disabled])')];
    const current = options.indexOf(document.activeElement as HTMLElement);
    const told = flatten(entries).filter((option) => !option.disabled);
    // Words that a component renders are seen here for the first time.
    const words = options.map((option, index) => told[index]?.text || option.textContent);
    const found = findByPrefix(words, search, current);
    options[found]?.focus();
  };
}
