import { Slider } from '@wusum/react';
import { ColorField } from '@wusum/react/color-field';
import { useCopy } from '../../parts/page-scope.js';
import { colorText, parseOklch } from '../intents-of.js';
import { membersOf } from './alias.js';
import type { FieldProps } from './types.js';

/** A colour, with its opacity if it has one. */
export function ColorValue({ label, token, set }: FieldProps) {
  const { t } = useCopy();
  const { alpha, ...opaque } = membersOf(token.value);
  return (
    <>
      <ColorField
        label={label}
        format="oklch"
        size="sm"
        value={colorText(opaque) ?? token.css}
        onValueChange={(text) => {
          const value = parseOklch(text);
          if (value !== undefined) set(alpha === undefined ? value : { ...membersOf(value), alpha });
        }}
      />
      {typeof alpha === 'number' ? (
        <Slider
          label={t('value.opacity')}
          max={1}
          step={0.01}
          value={alpha}
          format={{ style: 'percent' }}
          showValue
          onValueChange={(next) => set({ ...membersOf(token.value), alpha: next })}
        />
      ) : null}
    </>
  );
}
