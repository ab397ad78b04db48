'use client';
import { useId, useMemo, useRef, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { isComposing } from '../../internal/keys.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useLocale } from '../../internal/use-locale.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { NumberFieldProps } from './NumberField.props.js';
import { Input, Native, Root, Steps } from './NumberField.styles.js';
import { accepted, numberModel, type NumberLimits } from './number-model.js';
import { Stepper } from './Stepper.js';
import { useNumber, type NumberActions } from './use-number.js';

/**
 * A number in the digits of the reader: ١٢٫٥, 12.5 and ۱۲٫۵ are all understood. Renders a `<div>` around an
 * `<input role="spinbutton">`; with `label`, `description` or `error` a `Field` around both. `className` and `style` go to
 * the outermost element, `ref` and all other props to the `<input>`. While it has focus, the field has the number alone;
 * else its unit, currency or sign of percent too. The form sends a plain number, and nothing for an empty field. A wheel
 * never changes the value.
 *
 * Use it for an exact number: a count, an amount, a share.
 * Do not use it for codes and telephone numbers (`TextField`), nor where a rough value is enough (`Slider`).
 */
export function NumberField(props: NumberFieldProps) {
  return inField(Control, props);
}

/** Keys that go to a limit or by ten steps. */
const PAGE = 10;

function Control(props: NumberFieldProps) {
  const { value, defaultValue, onValueChange, min, max, step, format, size, steppers = true, name, ...more } = props;
  const { className, style, ref, onChange, placeholder, readOnly = false, ...rest } = more;
  const limits = { min, max, step };
  const locale = useLocale();
  const key = JSON.stringify(format);
  // Pages write the options in their markup, as a new object each time.
  const model = useMemo(() => numberModel(locale, optionsOf(key)), [locale, key]);
  const { native, ...state } = useNumber(model, limits, { value, defaultValue, onValueChange });
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const ownId = useId();
  const { required, ...wired } = useFieldControl(rest);
  const id = wired.id ?? ownId;
  const blocked = (wired.disabled ?? false) || readOnly;
  const handlers = useKeys(state, limits, readOnly);
  return (
    <Root data-size={size} data-invalid={isInvalid(wired['aria-invalid']) || undefined} {...{ className, style }}>
      <Input
        type="text"
        role="spinbutton"
        autoComplete="off"
        inputMode={min !== undefined && min < 0 ? undefined : Number.isInteger(step) ? 'numeric' : 'decimal'}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={state.value ?? undefined}
        aria-valuetext={state.value === null ? undefined : model.show(state.value)}
        dir={state.isEditing ? 'ltr' : undefined}
        placeholder={placeholder ?? ' '}
        {...rest}
        {...wired}
        id={id}
        readOnly={readOnly}
        value={state.text}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          onChange?.(event);
          state.type(event.currentTarget.value, event.nativeEvent);
        }}
        onKeyDown={composeHandlers(rest.onKeyDown, handlers.onKeyDown)}
        onFocus={composeHandlers(rest.onFocus, handlers.onFocus)}
        onBlur={composeHandlers(rest.onBlur, handlers.onBlur)}
        ref={inputRef}
      />
      {steppers ? (
        <Steps>
          <Stepper by={-1} limit={min} disabled={blocked} controls={id} state={state} />
          <Stepper by={1} limit={max} disabled={blocked} controls={id} state={state} />
        </Steps>
      ) : null}
      <Native
        ref={native}
        type="number"
        defaultValue={state.initial ?? ''}
        tabIndex={-1}
        aria-hidden="true"
        disabled={wired.disabled}
        {...{ name, required, min, max, readOnly }}
        step={step ?? 'any'}
        onFocus={() => input.current?.focus()}
      />
    </Root>
  );
}

const optionsOf = (key: string | undefined): NumberFieldProps['format'] =>
  key === undefined ? undefined : (JSON.parse(key) as NumberFieldProps['format']);

function useKeys(state: NumberActions, limits: NumberLimits, readOnly: boolean) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event;
    if (readOnly || isComposing(nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    // What the form gets is what the field accepts.
    if (key === 'Enter') return state.end(nativeEvent);
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE }[key];
    const limit = event.shiftKey ? undefined : { Home: limits.min, End: limits.max }[key];
    if (steps !== undefined) state.step(steps, 'keyboard', nativeEvent);
    else if (limit !== undefined) state.goTo(accepted(limit, limits), nativeEvent);
    else return;
    event.preventDefault();
  };
  return {
    onKeyDown,
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
      if (readOnly) return;
      state.begin();
      // The text changes in this event: what people type next replaces it.
      queueMicrotask(() => currentTarget.select());
    },
    onBlur: ({ nativeEvent }: FocusEvent<HTMLInputElement>) => {
      if (!readOnly) state.end(nativeEvent);
    },
  };
}
