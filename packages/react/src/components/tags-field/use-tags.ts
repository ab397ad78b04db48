import { tagsMessages } from '@wusum/contract/messages/tags';
import { useRef, useState, type ChangeEvent, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { focusedIn } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import { useMessages } from '../../internal/use-messages.js';
import { useListValue } from '../list-box/use-list-value.js';
import { addTags, hasEnd, splitTags } from './split-tags.js';
import type { TagsFieldChangeDetails, TagsFieldProps } from './TagsField.props.js';

interface ControlState {
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
}

/** Tags and text of a tags field, and what changes them; no markup. */
export function useTags(props: TagsFieldProps, { required, disabled }: ControlState) {
  const { max, readOnly = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLSpanElement>(null);
  const [text, setText] = useState('');
  const message = useMessages(tagsMessages);
  const { keys, change, renderHidden } = useListValue<TagsFieldChangeDetails>({
    multiple: true,
    value: props.value,
    defaultValue: props.defaultValue,
    name: props.name,
    form: props.form,
    required,
    disabled,
    onValueChange: props.onValueChange as ((next: unknown, details: TagsFieldChangeDetails) => void) | undefined,
    options: noOptions,
    focus: () => input.current?.focus(),
  });
  const say = (what: string) => {
    if (status.current) status.current.textContent = what;
  };
  const add = (texts: readonly string[], details: TagsFieldChangeDetails) => {
    const { tags, duplicates, rest } = addTags(keys, texts, max);
    const added = tags.slice(keys.length);
    if (added.length > 0) change(tags, details);
    // What does not fit stays in the field.
    setText(rest.join(', '));
    if (rest.length > 0) say(message('tags.full', { max: max ?? 0 }));
    else if (duplicates.length > 0) say(message('tags.duplicate', { name: duplicates.join(', ') }));
    else if (added.length > 0) say(message('tags.added', { name: added.join(', ') }));
  };
  const remove = (tag: string, details: TagsFieldChangeDetails) => {
    if (keys.length === 1) input.current?.focus();
    change(
      keys.filter((each) => each !== tag),
      details,
    );
    say(message('tags.removed', { name: tag }));
  };
  const isLocked = readOnly || disabled === true;
  return {
    input,
    status,
    text,
    keys,
    hidden: renderHidden(),
    isLocked,
    remove,
    ...useHandlers({ isLocked, props, text, setText, add }),
  };
}

interface Parts {
  isLocked: boolean;
  props: TagsFieldProps;
  text: string;
  setText: (text: string) => void;
  add: (texts: readonly string[], details: TagsFieldChangeDetails) => void;
}

function useHandlers({ isLocked, props, text, setText, add }: Parts) {
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { currentTarget, nativeEvent } = event;
      props.onChange?.(event);
      const typed = currentTarget.value;
      if (!hasEnd(typed) || (nativeEvent as InputEvent).isComposing) setText(typed);
      else add(splitTags(typed), { reason: 'keyboard', event: nativeEvent });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isComposing(event.nativeEvent) || isLocked || text.trim() === '') return;
      add(splitTags(text), { reason: 'keyboard', event: event.nativeEvent });
      // It adds a tag, and does not send the form.
      event.preventDefault();
    },
    /** A field of one line would join the lines of a list. */
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text');
      if (isLocked || !hasEnd(pasted)) return;
      event.preventDefault();
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      const whole = value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length);
      add(splitTags(whole), { reason: 'input-change', event: event.nativeEvent });
    },
    onBlur: ({ currentTarget, relatedTarget, target, nativeEvent }: FocusEvent) => {
      // When the window loses focus, the field keeps it in its document.
      const isAway = !currentTarget.contains(relatedTarget) && focusedIn(target) !== target;
      if (isAway && !isLocked && text.trim() !== '') add(splitTags(text), { reason: 'focus-out', event: nativeEvent });
    },
  };
}

const noOptions: ReadonlyMap<string, never> = new Map<string, never>();
