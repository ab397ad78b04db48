'use client';
import {
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { composeHandlers, composeRefs } from '../../internal/compose.js';
import { setNativeValue } from '../../internal/native-value.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useVoice } from '../../internal/use-voice.js';
import { Field } from '../field/Field.js';
import { FieldContext, useFieldControl } from '../field/field-context.js';
import { hasWords } from '../field/FieldMessages.js';
import { collectOptions, flatten, isGroup, type Entry, type Option } from './collect-options.js';
import type { SelectGroupProps, SelectOptionProps, SelectProps } from './Select.props.js';
import { Native, Root, Value } from './Select.styles.js';
import { SelectList } from './SelectList.js';

/**
 * One of a few known answers. Renders one `<button role="combobox">`, beside it a hidden `<select>` when the answer has
 * a `name` or is required, and a list in a portal while it is open; with `label`, a `Field` around them. `className` and
 * `style` go to the outermost element, `ref` and everything else to the button.
 *
 * Use it for four to some twenty answers that the member knows.
 * Do not use it for two or three (show them all), for a long list to search in, or to go somewhere (links).
 */
export function Select({ label, hint, error, optional, className, style, ...control }: SelectProps) {
  if (!hasWords(label)) return <Control {...control} error={error} className={className} style={style} />;
  const { disabled, id } = control;
  const words = { label, hint, error, optional, required: control.required, disabled, className, style };
  return (
    <Field {...words} htmlFor={id}>
      <Control {...control} />
    </Field>
  );
}

/** An answer of a `Select`. Its words are read before it is shown. Renders nothing by itself. */
export function SelectOption(_props: SelectOptionProps): ReactNode {
  return null;
}

/** Answers of a `Select` that belong together. Renders nothing by itself. */
export function SelectGroup(_props: SelectGroupProps): ReactNode {
  return null;
}

function Control(props: SelectProps) {
  const { options, children, placeholder, error, value, defaultValue, onValueChange, open, onOpenChange, ...own } =
    props;
  const { name, autoComplete, form, required, ref, onPointerDown, onClick, onKeyDown, ...rest } = own;
  const button = useRef<HTMLButtonElement>(null);
  const native = useRef<HTMLSelectElement>(null);
  const buttonRef = useMemo(() => composeRefs(button, ref), [ref]);
  const listId = useId();
  const field = useContext(FieldContext);
  const entries = useMemo(() => collectOptions({ options, children }), [options, children]);
  const [chosen, choose] = useControlled(value, defaultValue ?? '', onValueChange);
  const [isOpen, setOpen] = useControlled(open, false, onOpenChange);
  const wired = useFieldControl({ ...(hasWords(error) ? { 'aria-invalid': true } : undefined), ...rest, required });
  const { required: isRequired, ...wiredButton } = wired;
  const option = flatten(entries).find((each) => each.value === chosen);
  // One way for every change: through the native select where there is one, so that the form hears it.
  const pick = (next: string) => {
    if (next === chosen) return;
    if (native.current) setNativeValue(native.current, next, 'change');
    else choose(next);
  };
  const trigger = useTrigger({ entries, chosen, pick, openList: () => setOpen(true) });
  useReset(button, form, () => choose(defaultValue ?? ''));

  return (
    <>
      <Root
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        data-state={isOpen ? 'open' : 'closed'}
        {...rest}
        {...wiredButton}
        onPointerDown={composeHandlers(onPointerDown, trigger.onPointerDown)}
        onClick={composeHandlers(onClick, trigger.onClick)}
        onKeyDown={composeHandlers(onKeyDown, trigger.onKeyDown)}
        ref={buttonRef}
      >
        {option ? <Value>{option.label}</Value> : <Placeholder>{placeholder}</Placeholder>}
      </Root>
      {name || isRequired ? (
        <NativeSelect
          entries={entries}
          {...{ name, form, autoComplete, required: isRequired, disabled: wired.disabled, value: chosen }}
          onChange={(event) => choose(event.currentTarget.value)}
          onFocus={() => button.current?.focus()}
          ref={native}
        />
      ) : null}
      {isOpen ? (
        <SelectList
          id={listId}
          trigger={button}
          name={{ 'aria-label': rest['aria-label'], 'aria-labelledby': rest['aria-labelledby'] ?? field?.labelId }}
          value={chosen}
          entries={entries}
          onChoose={pick}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function Placeholder({ children }: { children: ReactNode }) {
  return <Value data-placeholder="">{children ?? <Choose />}</Value>;
}

function Choose() {
  return useVoice()('select.placeholder');
}

const openKeys = new Set([' ', 'Enter', 'ArrowUp', 'ArrowDown']);

interface TriggerState {
  entries: readonly Entry[];
  chosen: string;
  pick: (value: string) => void;
  openList: () => void;
}

/** What the closed select does: it opens as Radix' trigger would, and letters choose without opening. */
function useTrigger({ entries, chosen, pick, openList }: TriggerState) {
  const pointer = useRef('');
  const typed = useTypeahead();
  return {
    onPointerDown(event: PointerEvent<HTMLButtonElement>) {
      pointer.current = event.pointerType;
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return;
      event.currentTarget.focus();
      openList();
      // The press would take focus away from the list that it opened.
      event.preventDefault();
    },
    onClick(event: MouseEvent<HTMLButtonElement>) {
      event.currentTarget.focus();
      // A click without a press before it, and counted, came through the label: it only leads here, as in a native one.
      const throughLabel = pointer.current === '' && event.detail > 0;
      if (pointer.current !== 'mouse' && !throughLabel) openList();
      pointer.current = '';
    },
    onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
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
function useReset(
  button: React.RefObject<HTMLButtonElement | null>,
  form: string | undefined,
  reset: () => void,
): void {
  const latest = useRef(reset);
  latest.current = reset;
  useEffect(() => {
    const node = button.current;
    const owner = form === undefined ? node?.form : node?.ownerDocument.getElementById(form);
    const listen = () => latest.current();
    owner?.addEventListener('reset', listen);
    return () => owner?.removeEventListener('reset', listen);
  }, [button, form]);
}

interface NativeSelectProps extends React.ComponentProps<'select'> {
  entries: readonly Entry[];
}

/** Takes part in the form: value, validation, what the browser fills in. Out of sight and out of the tab order. */
function NativeSelect({ entries, ...rest }: NativeSelectProps) {
  const hasEmpty = flatten(entries).some((option) => option.value === '');
  return (
    <Native {...rest} aria-hidden tabIndex={-1}>
      {hasEmpty ? null : <option value="" />}
      {entries.map((entry, index) =>
        isGroup(entry) ? (
          <optgroup key={index} label={typeof entry.label === 'string' ? entry.label : undefined}>
            {entry.options.map(toNative)}
          </optgroup>
        ) : (
          toNative(entry)
        ),
      )}
    </Native>
  );
}

function toNative(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.text}
    </option>
  );
}
