'use client';
import { useMemo, useRef, useState, type ChangeEvent } from 'react';
import { composeHandlers, composeRefs } from '../../internal/compose.js';
import { onText } from '../../internal/on-text.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { isInvalid, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { SliderProps } from './Slider.props.js';
import { Rail, Root, Thumb, Value } from './Slider.styles.js';
import { SliderLine } from './SliderLine.js';
import { SliderMarks } from './SliderMarks.js';
import { onScale } from './slider-values.js';
import { useThumb } from './use-thumb.js';
import { useValueText } from './use-value-text.js';

/**
 * A number on a line. Renders a `<div>` around a native `<input type="range">`; with `label`, `description` or `error` a
 * `Field` around both. `className` and `style` go to the outermost element, `ref` and all other props to the `<input>`.
 * Up is more in every direction; left and right follow the reading direction.
 *
 * Use it for a value that need not be exact, and whose effect is seen at once: a volume, a size, a share.
 * Do not use it for an exact number (`NumberField`), nor for a few named choices (`RadioGroup`).
 */
export function Slider(props: SliderProps) {
  return inField(Control, props);
}

const none: NonNullable<SliderProps['marks']> = [];

function Control(props: SliderProps) {
  const { value, defaultValue, onValueChange, min = 0, max = 100, step = 1, marks = none, ...more } = props;
  const { orientation, format, getValueText, showValue = false, className, style, ref, onChange, ...rest } = more;
  const scale = { min, max, step };
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const { required: _, 'aria-required': __, ...wired } = useFieldControl(rest);
  const isDisabled = useFieldsetDisabled(input) || wired.disabled;
  const [own, setOwn] = useState(defaultValue ?? min);
  const shown = onScale(value ?? own, scale);
  // What a form, the browser or a program sets.
  useBrowserLayoutEffect(() => onText(input.current, (node) => setOwn(node.valueAsNumber)));
  useRestoredValue(input, value === undefined ? undefined : String(shown));
  const thumb = useThumb(scale, scale, (next, reason, event) => onValueChange?.(next, { reason, event }));
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    thumb.onChange(event);
  };
  const text = useValueText({ format, getValueText })(shown);
  return (
    <Root
      data-orientation={orientation}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={isDisabled || undefined}
      className={className}
      style={style}
    >
      {showValue ? <Value aria-hidden="true">{text}</Value> : null}
      <Rail data-orientation={orientation} data-single="">
        <SliderLine from={min} to={shown} {...{ scale, marks, orientation }} />
        <Thumb
          type="range"
          data-orientation={orientation}
          aria-orientation={orientation}
          {...{ min, max, step }}
          {...(value === undefined ? { defaultValue: defaultValue ?? min } : { value: shown })}
          aria-valuetext={text}
          {...rest}
          {...wired}
          onChange={change}
          onKeyDown={composeHandlers(rest.onKeyDown, thumb.onKeyDown)}
          onKeyUp={composeHandlers(rest.onKeyUp, thumb.onKeyUp)}
          ref={inputRef}
        />
      </Rail>
      <SliderMarks {...{ scale, marks, orientation }} />
    </Root>
  );
}
