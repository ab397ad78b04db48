'use client';
import { sliderMessages } from '@wusum/contract/messages/slider';
import { useContext, useId, useRef, useState, type RefObject } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onText } from '../../internal/on-text.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useMessages } from '../../internal/use-messages.js';
import { useRestoredValue } from '../../internal/use-restored.js';
import { FieldContext, isInvalid, useFieldControl, type ControlProps } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import type { RangeSliderProps, RangeSliderValue, SliderChangeReason } from './Slider.props.js';
import { Rail, Root, Thumb, Value } from './Slider.styles.js';
import { SliderLine } from './SliderLine.js';
import { SliderMarks } from './SliderMarks.js';
import { onScale, type Scale } from './slider-values.js';
import { useDrag } from './use-drag.js';
import { useThumb } from './use-thumb.js';
import { useValueText } from './use-value-text.js';

/**
 * A range on a line: two thumbs that do not pass each other. Renders one `<div role="group">` around two native
 * `<input type="range">`; with `label`, `description` or `error` a `Field` around it. A form gets both values by `name`.
 *
 * Use it for limits that need not be exact: years, lengths, distances.
 * Do not use it for exact limits (two `NumberField`s) or dates (`DateRangePicker`).
 */
export function RangeSlider(props: RangeSliderProps) {
  return inField(Control, props);
}

const none: NonNullable<RangeSliderProps['marks']> = [];

function Control(props: RangeSliderProps) {
  const { value, defaultValue, onValueChange, min = 0, max = 100, step = 1, marks = none, ...more } = props;
  const { orientation, format, getValueText, showValue = false, startLabel, endLabel, ...others } = more;
  const { name, disabled, 'aria-describedby': describedBy, 'aria-invalid': ownInvalid, ...rest } = others;
  const scale = { min, max, step };
  const field = useContext(FieldContext);
  const wired = useFieldControl({ disabled, 'aria-describedby': describedBy, 'aria-invalid': ownInvalid });
  const message = useMessages(sliderMessages);
  const [initial] = useState<RangeSliderValue>(value ?? defaultValue ?? [min, max]);
  const [own, setOwn] = useState(initial);
  const shown = sorted(value ?? own, scale);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const isDisabled = useFieldsetDisabled(first) || wired.disabled === true;
  const inputs = [first, second] as const;
  useRangeValue(inputs, setOwn);
  const change = (next: RangeSliderValue, reason: SliderChangeReason, event: Event) =>
    onValueChange?.(next, { reason, event });
  const start = useThumb(scale, { min, max: shown[1] }, (next, ...why) => change([next, shown[1]], ...why));
  const end = useThumb(scale, { min: shown[0], max }, (next, ...why) => change([shown[0], next], ...why));
  const thumbs = [start, end] as const;
  const set = (input: HTMLInputElement, index: 0 | 1, next: number) => thumbs[index].set(input, next, 'input-change');
  const drag = useDrag({ scale, value: shown, orientation, disabled: isDisabled, set });
  const textOf = useValueText({ format, getValueText });
  const labels = [startLabel ?? message('slider.start'), endLabel ?? message('slider.end')] as const;
  return (
    <Root
      role="group"
      aria-labelledby={field?.labelId}
      data-orientation={orientation}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={isDisabled || undefined}
      {...rest}
      // In a field, the label leads to the first thumb.
      id={field ? undefined : rest.id}
    >
      {showValue ? (
        <Value aria-hidden="true" data-range="">
          <bdi>{textOf(shown[0])}</bdi>
          <span>–</span>
          <bdi>{textOf(shown[1])}</bdi>
        </Value>
      ) : null}
      <Rail
        data-orientation={orientation}
        {...drag}
        onPointerDown={composeHandlers(rest.onPointerDown, drag.onPointerDown)}
      >
        <SliderLine from={shown[0]} to={shown[1]} {...{ scale, marks, orientation }} />
        {([0, 1] as const).map((index) => (
          <RangeThumb
            key={index}
            input={inputs[index]}
            handlers={thumbs[index]}
            value={value === undefined ? undefined : shown[index]}
            // After a reset the form has the default of the last render, as an `<input>` has.
            initial={onScale((value === undefined && defaultValue ? defaultValue : initial)[index], scale)}
            text={textOf(shown[index])}
            label={labels[index]}
            {...{ index, scale, name, orientation, wired }}
          />
        ))}
      </Rail>
      <SliderMarks {...{ scale, marks, orientation }} />
    </Root>
  );
}

interface RangeThumbProps {
  readonly index: 0 | 1;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly handlers: ReturnType<typeof useThumb>;
  readonly scale: Scale;
  readonly value: number | undefined;
  readonly initial: number;
  readonly text: string;
  readonly label: string;
  readonly name: string | undefined;
  readonly orientation: RangeSliderProps['orientation'];
  readonly wired: ControlProps;
}

function RangeThumb({
  index,
  input,
  handlers,
  scale,
  value,
  initial,
  text,
  label,
  name,
  orientation,
  wired,
}: RangeThumbProps) {
  const field = useContext(FieldContext);
  const ownId = useId();
  // The label of the field is that of the first thumb, too.
  const id = index === 0 && field ? field.controlId : ownId;
  useRestoredValue(input, value === undefined ? undefined : String(value));
  const { onChange, onKeyDown, onKeyUp } = handlers;
  return (
    <Thumb
      type="range"
      id={id}
      aria-label={label}
      aria-labelledby={field?.labelId && `${field.labelId} ${id}`}
      aria-valuetext={text}
      aria-orientation={orientation}
      aria-describedby={wired['aria-describedby']}
      aria-invalid={wired['aria-invalid']}
      disabled={wired.disabled}
      data-orientation={orientation}
      {...scale}
      {...(value === undefined ? { defaultValue: initial } : { value })}
      {...{ name, onChange, onKeyDown, onKeyUp }}
      ref={input}
    />
  );
}

/** Both values on the scale, the smaller one first. */
function sorted([start, end]: RangeSliderValue, scale: Scale): RangeSliderValue {
  const values = [onScale(start, scale), onScale(end, scale)] as const;
  return values[0] <= values[1] ? values : [values[1], values[0]];
}

/** Follows what people, a form, the browser or a program set on the two inputs. */
function useRangeValue(
  [firstRef, secondRef]: readonly [RefObject<HTMLInputElement | null>, RefObject<HTMLInputElement | null>],
  setOwn: (update: (value: RangeSliderValue) => RangeSliderValue) => void,
): void {
  useBrowserLayoutEffect(() => {
    const read = () => {
      const [start, end] = [firstRef.current!.valueAsNumber, secondRef.current!.valueAsNumber];
      setOwn((known) => (known[0] === start && known[1] === end ? known : [start, end]));
    };
    const ends = [onText(firstRef.current, read), onText(secondRef.current, read)];
    return () => ends.forEach((each) => each?.());
  });
}
