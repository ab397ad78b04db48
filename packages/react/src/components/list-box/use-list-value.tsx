import { useEffect, useInsertionEffect, useRef, type ChangeEvent, type ReactNode, type RefObject } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { setNativeValue } from '../../internal/native-value.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { afterReset } from '../field/after-reset.js';
import type { Option } from '../select/options.js';
import type { SelectValue } from '../select/Select.props.js';
import { Native } from './ListBox.styles.js';

type Value = SelectValue | readonly SelectValue[] | null;
type Keys = readonly string[];

/** Between keys in the value of the hidden input. */
const COMMA = '\u001F';

interface ListValueOptions<Details extends ChangeDetails> {
  readonly multiple: boolean;
  readonly value: Value | undefined;
  readonly defaultValue: Value | undefined;
  readonly onValueChange: ((value: Value, details: Details) => void) | undefined;
  /** Options by key, for the type of their values. A value without an option is its key. */
  readonly options: ReadonlyMap<string, Option>;
  readonly name: string | undefined;
  readonly form: string | undefined;
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
  /** Focuses the control: the browser focuses what it finds wrong. */
  readonly focus: () => void;
}

/**
 * The value of a list of options, single or multiple, as keys; and the hidden inputs that send it, validate it, follow a
 * reset of the form and come back with the page.
 */
export function useListValue<Details extends ChangeDetails>(props: ListValueOptions<Details>) {
  const { multiple, options, name, form, required, disabled } = props;
  const isInForm = Boolean(name) || required === true;
  const first: Value = props.defaultValue ?? (multiple ? none : null);
  const [value, setValue] = useControlled<Value, Details>(props.value, first, props.onValueChange);
  const keys = toKeys(value);
  const native = useRef<HTMLInputElement>(null);
  /** The details of a change that goes through the hidden input. */
  const pending = useRef<Details>(undefined);
  const setKeys = (next: Keys, details: Details) => {
    if (join(next) === join(keys)) return;
    const values = next.map((key) => options.get(key)?.value ?? key);
    setValue(multiple ? values : (values[0] ?? null), details);
  };
  /** Every change goes through the hidden input, if there is one: so that the form gets its event. */
  const change = (next: Keys, details: Details) => {
    const { current: input } = native;
    if (!input || join(next) === join(keys)) return setKeys(next, details);
    pending.current = details;
    setNativeValue(input, join(next));
    pending.current = undefined;
  };
  const adopt = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const restored = { reason: 'input-change', event: nativeEvent } as ChangeDetails as Details;
    setKeys(split(currentTarget.value), pending.current ?? restored);
  };
  useRestoredValue(native, join(keys));
  useReset(native, `${isInForm} ${form}`, (event) => {
    if (props.value === undefined) setKeys(toKeys(first), { reason: 'form-reset', event } as ChangeDetails as Details);
  });
  /** The hidden inputs. @param isRequired `false` while the control itself has an error */
  const renderHidden = (isRequired = required): ReactNode =>
    isInForm ? (
      <>
        <Native
          aria-hidden
          tabIndex={-1}
          {...{ form, disabled }}
          required={isRequired}
          name={multiple ? undefined : name}
          value={join(keys)}
          onChange={adopt}
          onFocus={props.focus}
          ref={native}
        />
        {multiple && name
          ? keys.map((key) => <input key={key} type="hidden" {...{ name, form, disabled }} value={key} />)
          : null}
      </>
    ) : null;
  return { keys, change, renderHidden };
}

/** Calls `reset` after a reset of the form of the hidden input. @param place changes when the input has another form */
function useReset(native: RefObject<HTMLInputElement | null>, place: string, reset: (event: Event) => void): void {
  const latest = useRef(reset);
  useInsertionEffect(() => {
    latest.current = reset;
  });
  useEffect(() => {
    const owner = native.current?.form;
    return afterReset(owner, (event) => latest.current(event));
  }, [native, place]);
}

const none: readonly SelectValue[] = [];
const join = (keys: Keys) => keys.join(COMMA);
const split = (text: string) => (text === '' ? [] : text.split(COMMA));

function toKeys(value: Value | undefined): Keys {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}
