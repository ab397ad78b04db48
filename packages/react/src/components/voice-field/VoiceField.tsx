'use client';
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useScope } from '../../internal/use-scope.js';
import { joinIds } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { TextAreaControl } from '../text-area/TextArea.js';
import { VoiceChecks, type VoiceActions } from './VoiceChecks.js';
import type { VoiceFieldProps } from './VoiceField.props.js';

/**
 * A text of several lines that is checked against the voice of a brand while people write. Renders what `TextArea` renders;
 * below the text is the number of findings. Import it from `@wusum/react/voice-field`.
 *
 * Findings are underlined in place: errors by a wave, warnings by dashes, suggestions by dots. A press on the words, F8 for
 * the next and Shift+F8 for the previous finding open a menu at the words: it says what is found, writes another text in
 * their place, which can be undone, or ignores the finding with a reason. The check runs in a worker after a pause; typing
 * never waits for it, and nothing is sent over the network. Without JavaScript it is a text area.
 *
 * Use it where people write in the name of the brand: a message, a notice, a page.
 * Do not use it for what members say in their own name (`TextArea`).
 */
export function VoiceField(props: VoiceFieldProps) {
  return inField(Control, props);
}

function Control(props: VoiceFieldProps) {
  const {
    voice,
    language,
    digits,
    address,
    rules,
    ignored,
    defaultIgnored,
    onIgnoredChange,
    ref,
    onKeyDown,
    onClick,
    ...rest
  } = props;
  const { lang = 'en' } = useScope();
  const input = useRef<HTMLTextAreaElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const actions = useRef<VoiceActions>(null);
  const countId = useId();
  const [initial] = useState(rest.value ?? rest.defaultValue ?? '');
  const check = { voice, language: language ?? lang, digits, address, rules };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event);
    if (!event.defaultPrevented) actions.current?.press(event);
  };
  const click = (event: MouseEvent<HTMLTextAreaElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) actions.current?.click(event);
  };
  return (
    <TextAreaControl
      // The words of the text, and not those of the page.
      lang={language}
      aria-keyshortcuts="F8"
      {...rest}
      aria-describedby={joinIds(rest['aria-describedby'], countId)}
      onKeyDown={press}
      onClick={click}
      ref={inputRef}
      inside={
        <VoiceChecks
          {...{ input, actions, countId, check, initial, ignored, defaultIgnored, onIgnoredChange }}
          isLocked={rest.readOnly === true || rest.disabled === true}
        />
      }
    />
  );
}
