import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const sliderProps = {
  variants: { orientation: ['horizontal', 'vertical'] },
  defaults: { orientation: 'horizontal', min: 0, max: 100, step: 1, showValue: false, disabled: false },
} as const satisfies PropsDoc;

export type SliderOrientation = (typeof sliderProps.variants.orientation)[number];

/** `input-change`: a thumb was moved by pointer or by assistive technology. `keyboard`: by a key. */
export type SliderChangeReason = 'input-change' | 'keyboard';
export type SliderChangeDetails = ChangeDetails<SliderChangeReason>;

export interface SliderMark {
  /** Where it is, from `min` to `max`. */
  readonly value: number;
  /** Text below it, or next to it on a vertical slider. Without it the mark is a dot. */
  readonly label?: ReactNode;
}

/** The props that `Slider` and `RangeSlider` share. */
interface SharedProps extends Pick<FieldLabelProps, 'label' | 'description' | 'error'> {
  /**
   * The smallest value.
   * @default 0
   */
  min?: number;
  /**
   * The largest value.
   * @default 100
   */
  max?: number;
  /**
   * The distance between two values, from `min`. Page Up and Page Down move a tenth of the line.
   * @default 1
   */
  step?: number;
  /** Places on the line, in any order. Values between them can be chosen; set `step` so that they cannot. */
  marks?: readonly SliderMark[];
  /**
   * `vertical`: the largest value is at the top.
   * @default 'horizontal'
   */
  orientation?: SliderOrientation;
  /** How the value is written: options of `Intl.NumberFormat`, e.g. `{ style: 'unit', unit: 'day', unitDisplay: 'long' }`. */
  format?: Intl.NumberFormatOptions;
  /** The value in words, in place of `format`. */
  getValueText?: (value: number) => string;
  /**
   * Shows the value above the line.
   * @default false
   */
  showValue?: boolean;
  /** The name in the form. The form sends plain numbers, whatever the digits of the reader. */
  name?: string;
  /**
   * Disables the control.
   * @default false
   */
  disabled?: boolean;
}

export interface SliderProps
  extends
    SharedProps,
    Omit<
      ComponentProps<'input'>,
      keyof SharedProps | 'type' | 'value' | 'defaultValue' | 'size' | 'required' | 'readOnly' | 'children'
    > {
  /** The value, controlled. */
  value?: number;
  /** The value at first, uncontrolled. Omitted: `min`. */
  defaultValue?: number;
  /** Called when the value changes. */
  onValueChange?: (value: number, details: SliderChangeDetails) => void;
}

/** The smaller and the larger value. */
export type RangeSliderValue = readonly [start: number, end: number];

export interface RangeSliderProps
  extends SharedProps, Omit<ComponentProps<'div'>, keyof SharedProps | 'defaultValue' | 'role' | 'children'> {
  /** Both values, controlled. */
  value?: RangeSliderValue;
  /** Both values at first, uncontrolled. Omitted: `min` and `max`. */
  defaultValue?: RangeSliderValue;
  /** Called when one of the values changes. The first one is never larger than the second one. */
  onValueChange?: (value: RangeSliderValue, details: SliderChangeDetails) => void;
  /** Label of the first thumb. Omitted: the word of the brand for "from". */
  startLabel?: string;
  /** Label of the second thumb. Omitted: the word of the brand for "to". */
  endLabel?: string;
}
