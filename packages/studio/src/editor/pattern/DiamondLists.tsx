import { Button, deleteIcon, Icon, IconButton, NumberField } from '@wusum/react';
import type { JsonValue } from '../../intents/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { listIn } from './pattern-kinds.js';
import type { PatternFieldsProps } from './types.js';
import * as S from './pattern.styles.js';
import { Thread } from './Thread.js';

const pairOf = (item: JsonValue): readonly [number, number] =>
  Array.isArray(item) ? [Number(item[0]), Number(item[1])] : [1, 0];

/** The nested diamonds in the middle and at the corners, largest first. */
export function DiamondLists({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  const most = Number(entry['size'] ?? 0) / 2;
  return (['middle', 'corner'] as const).map((name) => {
    const pairs = listIn(entry, name).map(pairOf);
    const setPairs = (next: readonly (readonly [number, number])[]): void => set({ ...entry, [name]: next });
    return (
      <S.List key={name} role="group" aria-label={t(`pattern-edit.${name}`)}>
        <h4>{t(`pattern-edit.${name}`)}</h4>
        {pairs.map(([half, thread], index) => (
          <S.Item key={index}>
            <NumberField
              size="sm"
              aria-label={t('pattern-edit.half', { number: index + 1 })}
              value={half}
              min={0.5}
              max={most}
              step={0.5}
              onValueChange={(next) =>
                next !== null && next > 0 && next <= most && setPairs(pairs.with(index, [next, thread]))
              }
            />
            <Thread
              label={t('pattern-edit.thread', { number: index + 1 })}
              value={thread}
              onChange={(next) => setPairs(pairs.with(index, [half, next]))}
            />
            <IconButton
              size="sm"
              label={t('pattern-edit.diamond.remove', { number: index + 1 })}
              onClick={() => setPairs(pairs.toSpliced(index, 1))}
            >
              <Icon icon={deleteIcon} />
            </IconButton>
          </S.Item>
        ))}
        <Button
          size="sm"
          onClick={() => setPairs([...pairs, [Math.max(0.5, (pairs.at(-1)?.[0] ?? most) / 2), (pairs.length + 1) % 5]])}
        >
          {t('pattern-edit.diamond.add')}
        </Button>
      </S.List>
    );
  });
}
