import type { ComponentProps, FormEventHandler, ReactNode } from 'react';
import { byKey, isGroup, type Entry, type Option } from './options.js';
import { Native } from './Select.styles.js';
import type { SelectState } from './use-select.js';

interface NativeSelectProps extends ComponentProps<'select'> {
  entries: readonly Entry[];
}

/** The part of a select in its form: value, validation, autofill. Visually hidden and out of the tab order. */
export function NativeSelect({ entries, ...rest }: NativeSelectProps) {
  const hasEmpty = entries.some((entry) => (isGroup(entry) ? entry.options : [entry]).some(({ key }) => key === ''));
  return (
    <Native {...rest} aria-hidden tabIndex={-1}>
      {/* No value has no text. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      {hasEmpty || rest.multiple ? null : <option value="" />}
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
    <option key={option.key} value={option.key} disabled={option.disabled}>
      {option.text}
    </option>
  );
}

interface FieldState {
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onInvalid?: FormEventHandler | undefined;
}

/** The hidden `<select>` of a select that has a name, is required or has a native handler. */
export function renderNative(select: SelectState, { required, disabled, onInvalid }: FieldState): ReactNode {
  const { props, button, native, entries, multiple, keys, onNativeChange } = select;
  const { name, form, autoComplete, readOnly, onChange } = props;
  if (!name && !required && !onChange) return null;
  // A value that is not among the options is none: React would choose the first option.
  const [key = ''] = keys.filter((each) => byKey(entries).has(each));
  return (
    <NativeSelect
      {...{ entries, name, form, autoComplete, disabled, multiple }}
      required={required && !readOnly}
      value={multiple ? [...keys] : key}
      onChange={onNativeChange}
      onInvalid={onInvalid}
      onFocus={() => button.current?.focus()}
      ref={native}
    />
  );
}
