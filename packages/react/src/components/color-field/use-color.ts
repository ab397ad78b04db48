'use client';
import { useState, type RefObject } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useAfterReset } from '../../internal/use-after-reset.js';
import { isGray, onAxes, readColor, writeColor, type Lch } from './color-model.js';
import type { ColorFieldChangeReason, ColorFieldProps } from './ColorField.props.js';

const black: Lch = { l: 0, c: 0, h: 0 };

type Options = Pick<ColorFieldProps, 'value' | 'defaultValue' | 'onValueChange' | 'format'>;

/** The color of a field, and its text while people type. */
export interface ColorState {
  readonly color: Lch;
  /** The text of the field. */
  readonly text: string;
  /** The text is no color. */
  readonly isInvalid: boolean;
  set(part: Partial<Lch>, reason: ColorFieldChangeReason, event: Event): void;
  /** The text was typed. */
  type(text: string, event: Event): void;
  /** Typing has ended: a color is written in the format of the field, any other text stays. */
  end(): void;
}

/** @param input the text field, whose form may be reset */
export function useColor(input: RefObject<HTMLInputElement | null>, options: Options): ColorState {
  const { value, defaultValue = 'black', onValueChange, format = 'hex' } = options;
  const [current, change, setOwn] = useControlled(value, defaultValue, onValueChange);
  const [draft, setDraft] = useState<string>();
  // A gray has no hue, and a color of sRGB may be the nearest to one outside of it: what was chosen is kept.
  const [chosen, setChosen] = useState<Lch>();
  const color = colorOf(current, chosen, format);
  useAfterReset(input, () => {
    setDraft(undefined);
    setOwn(defaultValue);
  });
  const choose = (next: Lch, reason: ColorFieldChangeReason, event: Event) => {
    setChosen(next);
    change(writeColor(next, format), { reason, event });
  };
  return {
    color,
    text: draft ?? writeColor(color, format),
    isInvalid: draft !== undefined && readColor(draft) === undefined,
    set(part, reason, event) {
      setDraft(undefined);
      choose(onAxes({ ...color, ...part }), reason, event);
    },
    type(text, event) {
      setDraft(text);
      const typed = readColor(text);
      if (typed) choose(isGray(typed) ? { ...typed, h: color.h } : typed, 'input-change', event);
    },
    end() {
      if (draft !== undefined && readColor(draft)) setDraft(undefined);
    },
  };
}

function colorOf(text: string, chosen: Lch | undefined, format: 'hex' | 'oklch'): Lch {
  const read = readColor(text) ?? black;
  if (!chosen) return read;
  if (writeColor(read, format) === writeColor(chosen, format)) return chosen;
  return isGray(read) ? { ...read, h: chosen.h } : read;
}
