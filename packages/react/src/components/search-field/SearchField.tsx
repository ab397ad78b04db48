'use client';
import { searchMessages } from '@wusum/contract/messages/search';
import { useRef, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { isComposing } from '../../internal/keys.js';
import { setNativeValue } from '../../internal/native-value.js';
import { useMessages } from '../../internal/use-messages.js';
import { hasContent } from '../field/FieldMessages.js';
import { Spinner } from '../spinner/index.js';
import { TextField } from '../text-field/index.js';
import { Glass } from './SearchField.styles.js';
import type { SearchFieldChangeReason, SearchFieldProps } from './SearchField.props.js';

/**
 * A text to search for. Renders a `TextField` with `<input type="search">`, a glass before the text and a button that clears
 * it; without a name of its own it has the brand's message for "search". Escape clears the text, and with no text belongs to
 * what is around.
 *
 * Use it for a search in a page or a list, inside of `<search>` or a form.
 * Do not use it to choose one of the results (`Combobox`).
 */
export function SearchField({ onValueChange, onSearch, loading = false, onKeyDown, ...rest }: SearchFieldProps) {
  const message = useMessages(searchMessages);
  const { press, reasonOf } = useEscape(onSearch);
  const isNamed = hasContent(rest.label) || rest['aria-label'] !== undefined || rest['aria-labelledby'] !== undefined;
  return (
    <TextField
      enterKeyHint="search"
      autoComplete="off"
      aria-label={isNamed ? undefined : message('search.name')}
      {...rest}
      type="search"
      clearable
      start={
        <Glass aria-hidden="true" viewBox="0 0 16 16">
          <circle cx="7" cy="7" r="5" />
          <path d="m10.6 10.6 4 4" />
        </Glass>
      }
      end={loading ? <Spinner size="sm" /> : undefined}
      onKeyDown={composeHandlers(onKeyDown, press)}
      onValueChange={(value, { reason: own, event }) => {
        const reason = reasonOf(own);
        onValueChange?.(value, { reason, event });
        if (reason !== 'input-change') onSearch?.(value, { reason, event });
      }}
    />
  );
}

/** Escape clears the text; Enter searches for it. */
function useEscape(onSearch: SearchFieldProps['onSearch']) {
  const isEscape = useRef(false);
  return {
    press: (event: KeyboardEvent<HTMLInputElement>) => {
      const { currentTarget: input, key, nativeEvent } = event;
      if (isComposing(nativeEvent)) return;
      if (key === 'Enter') onSearch?.(input.value, { reason: 'keyboard', event: nativeEvent });
      if (key !== 'Escape' || input.value === '' || input.readOnly) return;
      isEscape.current = true;
      setNativeValue(input, '');
      isEscape.current = false;
      event.preventDefault();
    },
    /** Why the text changes that changes now. */
    reasonOf: (own: 'input-change' | 'input-clear'): SearchFieldChangeReason => (isEscape.current ? 'escape-key' : own),
  };
}
