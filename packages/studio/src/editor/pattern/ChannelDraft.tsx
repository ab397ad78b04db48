import { NumberField } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import { listIn, resized, turned, type PatternEntry } from './pattern-kinds.js';
import type { PatternFieldsProps } from './types.js';
import * as S from './pattern.styles.js';

const draftOf = (entry: PatternEntry): string[] => listIn(entry, 'draft').filter((row) => typeof row === 'string');

/** The directions of the cells: each turns by press. */
export function ChannelDraft({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  const draft = draftOf(entry);
  const [rows, columns] = [draft.length, draft[0]?.length ?? 0];
  const size = (name: 'rows' | 'columns', value: number, onChange: (next: number) => void) => (
    <NumberField
      size="sm"
      label={t(`pattern-edit.draft.${name}`)}
      value={value}
      min={1}
      max={24}
      step={1}
      onValueChange={(next) => next !== null && Number.isInteger(next) && next > 0 && next <= 24 && onChange(next)}
    />
  );
  return (
    <>
      <S.Choices>
        {size('columns', columns, (next) => set({ ...entry, draft: resized(draft, rows, next) }))}
        {size('rows', rows, (next) => set({ ...entry, draft: resized(draft, next, columns) }))}
      </S.Choices>
      <S.Draft role="group" aria-label={t('pattern-edit.draft')} dir="ltr">
        {draft.map((row, y) => (
          <div key={y}>
            {row.split('').map((cell, x) => (
              <button
                key={x}
                type="button"
                aria-pressed={cell === '1'}
                aria-label={t('pattern-edit.draft.cell', { row: y + 1, column: x + 1 })}
                onClick={() => set({ ...entry, draft: turned(draft, y, x) })}
              >
                <svg aria-hidden viewBox="0 0 10 10">
                  <path
                    d={
                      cell === '1' ? 'M5 0A5 5 0 0 1 0 5M5 10A5 5 0 0 1 10 5' : 'M5 0A5 5 0 0 0 10 5M0 5A5 5 0 0 1 5 10'
                    }
                  />
                </svg>
              </button>
            ))}
          </div>
        ))}
      </S.Draft>
    </>
  );
}
