import type { ComponentProps } from 'react';
import { flatten, isGroup, type Entry, type Option } from './collect-options.js';
import { Native } from './Select.styles.js';

interface NativeSelectProps extends ComponentProps<'select'> {
  entries: readonly Entry[];
}

/** Takes part in the form: value, validation, what the browser fills in. Out of sight and out of the tab order. */
export function NativeSelect({ entries, ...rest }: NativeSelectProps) {
  const hasEmpty = flatten(entries).some((option) => option.value === '');
  return (
    <Native {...rest} aria-hidden tabIndex={-1}>
      {/* Nothing chosen has no words. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
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
