import { NumberField } from '@wusum/react';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { membersOf } from '../fields/alias.js';
import type { EditorStore } from '../store.js';
import { clearSpacePath, minimumSizePath, pixelsOf } from './mark-tokens.js';
import * as S from './mark.styles.js';

interface MarkNumbersProps {
  readonly store: EditorStore;
  readonly tokens: readonly TokenView[];
}

/** The tokens that say how the mark is used: its clear space and its smallest size. */
export function MarkNumbers({ store, tokens }: MarkNumbersProps) {
  const { t } = useCopy();
  const clearSpace = tokens.find(({ path }) => path === clearSpacePath);
  const minimumSize = tokens.find(({ path }) => path === minimumSizePath);
  return (
    <S.Group aria-label={t('mark-edit.use')}>
      <h3>{t('mark-edit.use')}</h3>
      <S.Numbers>
        {typeof clearSpace?.value === 'number' ? (
          <NumberField
            size="sm"
            label={t('mark-edit.clear')}
            value={clearSpace.value}
            min={0}
            step={0.25}
            onValueChange={(value) => value !== null && value >= 0 && store.setValue(clearSpace, value)}
          />
        ) : null}
        {minimumSize && pixelsOf(minimumSize) !== undefined ? (
          <NumberField
            size="sm"
            label={t('mark-edit.minimum')}
            value={pixelsOf(minimumSize)!}
            min={1}
            step={1}
            onValueChange={(value) =>
              value !== null && value > 0 && store.setValue(minimumSize, { ...membersOf(minimumSize.value), value })
            }
          />
        ) : null}
      </S.Numbers>
    </S.Group>
  );
}
