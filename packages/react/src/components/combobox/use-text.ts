import { useState } from 'react';
import type { SelectValue } from '../select/Select.props.js';
import type { ComboboxChangeDetails, ComboboxProps } from './Combobox.props.js';

/**
 * The text of a combobox: what people typed, until it is the text of an option.
 * @param key the chosen option; empty for none
 */
export function useText(props: ComboboxProps<SelectValue>, key: string) {
  const { inputValue, defaultInputValue, onInputValueChange } = props;
  const [own, setOwn] = useState(defaultInputValue);
  const [last, setLast] = useState(key);
  const [expected, setExpected] = useState<string>();
  if (key !== last) {
    setLast(key);
    // Another value, from the page: the field shows it. A change of ours has set the text already.
    if (key !== expected && own !== undefined) setOwn(undefined);
    setExpected(undefined);
  }
  const edited = inputValue ?? own;
  return {
    edited,
    /** @param next what people typed; `undefined`: the field shows what is chosen @param shown the text that is seen then */
    set: (next: string | undefined, shown?: string, details?: ComboboxChangeDetails): void => {
      setOwn(next);
      if (details && shown !== undefined && shown !== edited) onInputValueChange?.(shown, details);
    },
    /** The value that a change of ours leads to. */
    expect: setExpected,
  };
}
