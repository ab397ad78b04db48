'use client';
import { passwordMessages } from '@wusum/contract/messages/password';
import { useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { inField } from '../field/in-field.js';
import { TextField } from '../text-field/index.js';
import type { PasswordFieldProps } from './PasswordField.props.js';
import { CapsLock, Root } from './PasswordField.styles.js';
import { StrengthMeter } from './StrengthMeter.js';
import { useCapsLock } from './use-caps-lock.js';

/**
 * A password. Renders a `<div>` around a `TextField` with `<input type="password">`; with `label`, `description` or `error` a
 * `Field` around it. `className` and `style` go to the outermost element, `ref` and all other props to the `<input>`. A
 * button shows the characters; a word below reports that capital letters are locked.
 *
 * Use it to sign in, and with `autoComplete="new-password"` for a new password, which needs no second field: people can see
 * what they typed.
 * Do not use it for a code that was sent (`PinField`), nor forbid to paste: password managers do.
 */
export function PasswordField(props: PasswordFieldProps) {
  return inField(Control, props);
}

function Control({ strength, className, style, ref, revealable = true, ...rest }: PasswordFieldProps) {
  const message = useMessages(passwordMessages);
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const { isOn, handlers } = useCapsLock(rest);
  return (
    <Root className={className} style={style}>
      <TextField
        autoComplete="current-password"
        {...rest}
        {...handlers}
        type="password"
        revealable={revealable}
        ref={inputRef}
      />
      <CapsLock role="status">{isOn ? <span>{message('password.caps-lock')}</span> : null}</CapsLock>
      {strength ? (
        <StrengthMeter input={input} text={rest.value ?? rest.defaultValue ?? ''} strength={strength} />
      ) : null}
    </Root>
  );
}
