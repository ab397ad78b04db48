import { Slider } from '@wusum/react';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { membersOf } from '../fields/alias.js';
import { Group } from '../mark/mark.styles.js';
import type { EditorStore } from '../store.js';

const specs = [
  { path: 'mark.pattern.scale', copy: 'scale', max: 8, step: 0.25, min: 0.25 },
  { path: 'mark.pattern.line', copy: 'line', max: 8, step: 0.1, min: 0 },
  { path: 'mark.pattern.outline', copy: 'outline', max: 8, step: 0.1, min: 0 },
  { path: 'mark.pattern.angle', copy: 'angle', max: 85, step: 0.5, min: 0 },
] as const;

interface PatternNumbersProps {
  readonly store: EditorStore;
  readonly tokens: readonly TokenView[];
}

/** The tokens that all patterns of a brand are drawn with. */
export function PatternNumbers({ store, tokens }: PatternNumbersProps) {
  const { t } = useCopy();
  return (
    <Group aria-label={t('pattern-edit.all')}>
      <h3>{t('pattern-edit.all')}</h3>
      {specs.map(({ path, copy, ...range }) => {
        const token = tokens.find((one) => one.path === path);
        if (!token) return null;
        const { value = token.value } = membersOf(token.value);
        if (typeof value !== 'number') return null;
        return (
          <Slider
            key={path}
            label={t(`pattern-edit.all.${copy}`)}
            value={value}
            {...range}
            showValue
            onValueChange={(next) =>
              store.setValue(token, typeof token.value === 'number' ? next : { ...membersOf(token.value), value: next })
            }
          />
        );
      })}
    </Group>
  );
}
