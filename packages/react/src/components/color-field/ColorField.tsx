'use client';
import { colorFieldMessages } from '@wusum/contract/messages/color-field';
import { useContext, useId, useRef, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useMessages } from '../../internal/use-messages.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { FieldContext, joinIds } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { Swatch } from '../swatch/index.js';
import { TextField } from '../text-field/index.js';
import { gamutOf } from './color-model.js';
import type { ColorFieldProps } from './ColorField.props.js';
import { Hint, Root } from './ColorField.styles.js';
import { ColorPlane } from './ColorPlane.js';
import { ColorTrack } from './ColorTrack.js';
import { useColor, type ColorState } from './use-color.js';

/**
 * A color in OKLCH. Renders a `<div role="group">` around an area of chroma and lightness, sliders of lightness, chroma and
 * hue, and a text field, which the form sends; with `label`, `description` or `error` a `Field` around all of it.
 * `className` and `style` go to the outermost element, `ref` and all other props to the `<input>` of the text. It takes any
 * color of CSS and says where screens do not show it.
 *
 * Use it for a color that people choose freely: the seed of a brand.
 * Do not use it for one of a few colors (`SwatchGroup`).
 */
export function ColorField(props: ColorFieldProps) {
  return inField(Control, props);
}

function Control(props: ColorFieldProps) {
  const { value, defaultValue, onValueChange, format = 'hex', plane = true, size, guides, ...more } = props;
  const { className, style, ref, onChange, ...rest } = more;
  const field = useContext(FieldContext);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  const state = useColor(input, { value, defaultValue, onValueChange, format });
  const isInDisabled = useFieldsetDisabled(input);
  const disabled = isInDisabled || (rest.disabled ?? field?.disabled ?? false);
  const isLocked = disabled || (rest.readOnly ?? false);
  const hint = useHint(state);
  useRestoredValue(input, state.text);
  return (
    <Root
      role="group"
      aria-labelledby={rest['aria-label'] === undefined ? field?.labelId : undefined}
      aria-label={rest['aria-label']}
      aria-disabled={disabled || undefined}
      data-disabled={disabled || undefined}
      {...{ className, style }}
    >
      {plane ? <ColorPlane state={state} disabled={isLocked} guides={guides} /> : null}
      {(['l', 'c', 'h'] as const).map((part) => (
        <ColorTrack key={part} part={part} state={state} disabled={isLocked} guides={guides} />
      ))}
      <TextField
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        size={size}
        start={<Swatch size="sm" color={state.text} decorative />}
        {...rest}
        {...(state.isInvalid && { 'aria-invalid': true })}
        aria-describedby={joinIds(rest['aria-describedby'], hint !== undefined && id)}
        value={state.text}
        onChange={(event) => {
          onChange?.(event);
          state.type(event.currentTarget.value, event.nativeEvent);
        }}
        onBlur={composeHandlers(rest.onBlur, () => state.end())}
        onKeyDown={composeHandlers(rest.onKeyDown, ({ key }: KeyboardEvent<HTMLInputElement>) => {
          // What the form gets is what the field has.
          if (key === 'Enter') state.end();
        })}
        ref={inputRef}
      />
      {hint === undefined ? null : (
        <Hint id={id} data-error={state.isInvalid ? '' : undefined}>
          {hint}
        </Hint>
      )}
    </Root>
  );
}

/** What is wrong with the text, or where the color is not shown. */
function useHint({ isInvalid, color }: ColorState): string | undefined {
  const message = useMessages(colorFieldMessages);
  if (isInvalid) return message('color-field.invalid');
  const gamut = gamutOf(color);
  return gamut === 'srgb' ? undefined : message('color-field.gamut', { gamut: gamut === 'p3' ? 'p3' : 'other' });
}
