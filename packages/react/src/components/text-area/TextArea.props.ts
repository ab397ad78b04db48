import type { ComponentProps, CSSProperties } from 'react';
import type { FieldLabelProps } from '../field/Field.props.js';

export const textAreaDefaults = { rows: 4, maxRows: 24, grow: true, dir: 'auto' } as const;

export interface TextAreaProps extends FieldLabelProps, Omit<ComponentProps<'textarea'>, 'cols'> {
  /**
   * Lines that stand open while nothing is written.
   * @default 4
   */
  rows?: number;
  /**
   * Grows with what is written, so that all of it can be read. `false` gives a handle to drag instead.
   * @default true
   */
  grow?: boolean;
  /**
   * Lines after which it stops growing and scrolls.
   * @default 24
   */
  maxRows?: number;
  /** The longest text, counted as browsers do, in UTF-16 units. With it, the tribe says how much is left. */
  maxLength?: number;
  /**
   * The direction of what is written. `auto` takes it from the first letter; an empty field follows the page.
   * @default 'auto'
   */
  dir?: 'auto' | 'ltr' | 'rtl';
  /** Hears the text after each change, beside the native `onChange`. */
  onValueChange?: (value: string) => void;
}

/** Numbers that the stylesheet reads. */
export interface TextAreaStyle extends CSSProperties {
  '--ws-text-area-rows': number;
  '--ws-text-area-most': number;
}
