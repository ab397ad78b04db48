import type { ComponentProps } from 'react';
import { isGroup, type Entry, type Option } from './options.js';
import { Native } from './Select.styles.js';

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
