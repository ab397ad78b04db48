import { ColorField } from '@wusum/react/color-field';
import { colorText, parseOklch } from '../intents-of.js';
import type { FieldProps } from './types.js';

export function ColorValue({ label, token, set }: FieldProps) {
  return (
    <ColorField
      label={label}
      format="oklch"
      size="sm"
      value={colorText(token.value) ?? token.css}
      onValueChange={(text) => {
        const value = parseOklch(text);
        if (value !== undefined) set(value);
      }}
    />
  );
}
