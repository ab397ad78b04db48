import { Slider } from '@wusum/react';
import { ColorField } from '@wusum/react/color-field';
import { use, useMemo } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { partnersOf } from '../contrast/color-pairs.js';
import { ContrastGuides } from '../contrast/ContrastGuides.js';
import { guidesOf } from '../contrast/guide-of.js';
import { ContrastPairs } from '../contrast/pairs-context.js';
import { colorText, parseOklch } from '../intents-of.js';
import { membersOf } from './alias.js';
import type { FieldProps } from './types.js';

/** A colour, with its opacity if it has one, and where it keeps the contrast of its pairs. */
export function ColorValue(props: FieldProps) {
  const { label, token, set } = props;
  const { t } = useCopy();
  const { alpha, ...opaque } = membersOf(token.value);
  const { guides, lines, isSource } = useGuides(props);
  return (
    <>
      <ColorField
        label={label}
        format="oklch"
        size="sm"
        value={colorText(opaque) ?? token.css}
        guides={lines}
        onValueChange={(text) => {
          const value = parseOklch(text);
          if (value !== undefined) set(alpha === undefined ? value : { ...membersOf(value), alpha });
        }}
      />
      <ContrastGuides value={token.value} {...{ guides, isSource, set }} />
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

/** The contrast that a colour needs: measured, and as lines of the field. A colour with opacity has none. */
function useGuides({ token, tokens }: FieldProps) {
  const pairs = use(ContrastPairs);
  const { value } = token;
  const { partners, isSource } = useMemo(() => partnersOf(token, tokens, pairs), [token, tokens, pairs]);
  const guides = useMemo(
    () => (membersOf(value)['alpha'] === undefined ? guidesOf(value, partners) : []),
    [value, partners],
  );
  // The same lines while only the colour itself moves.
  const text = JSON.stringify(
    guides.map(({ target, others }) => ({ ratio: target, on: others.map(({ css }) => css).toSorted() })),
  );
  const lines = useMemo(() => JSON.parse(text) as { ratio: number; on: string[] }[], [text]);
  return { guides, lines, isSource };
}
