import {
  arrowDownIcon,
  arrowUpIcon,
  Button,
  deleteIcon,
  Icon,
  IconButton,
  ListBox,
  NumberField,
  Select,
} from '@wusum/react';
import { useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { membersOf } from '../fields/alias.js';
import { withMoved } from '../fields/shadow-layers.js';
import { listIn, threadsOf, withMotif, withThread, type PatternEntry } from './pattern-kinds.js';
import type { PatternFieldsProps } from './types.js';
import * as S from './pattern.styles.js';
import { Thread } from './Thread.js';

const motifs = ['solid', 'pick', 'comb', 'teeth', 'diamond'] as const;
const motifOf = (row: PatternEntry) => motifs.find((motif) => motif === row['motif']) ?? 'solid';

/** The rows of a weave from top to bottom; the selected one has its fields. */
export function WeaveRows({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  const [selected, setSelected] = useState(0);
  const rows = listIn(entry, 'rows').map(membersOf);
  const index = Math.min(selected, rows.length - 1);
  const row = rows[index];
  const change = (next: readonly PatternEntry[], at = index): void => {
    set({ ...entry, rows: next });
    setSelected(Math.max(0, at));
  };
  if (!row) return null;
  return (
    <S.List role="group" aria-label={t('pattern-edit.rows')}>
      <h4>{t('pattern-edit.rows')}</h4>
      <S.Item>
        <ListBox
          aria-label={t('pattern-edit.rows')}
          value={String(index)}
          onValueChange={(next) => next !== null && setSelected(Number(next))}
          options={rows.map((one, at) => ({
            value: String(at),
            label: t('pattern-edit.row', {
              number: at + 1,
              motif: t(`pattern-edit.motif.${motifOf(one)}`),
              height: Number(one['height']),
            }),
          }))}
        />
        <S.Tools>
          <IconButton
            size="sm"
            label={t('pattern-edit.row.up')}
            disabled={index === 0}
            onClick={() => change(withMoved(rows, index, -1) as PatternEntry[], index - 1)}
          >
            <Icon icon={arrowUpIcon} />
          </IconButton>
          <IconButton
            size="sm"
            label={t('pattern-edit.row.down')}
            disabled={index === rows.length - 1}
            onClick={() => change(withMoved(rows, index, 1) as PatternEntry[], index + 1)}
          >
            <Icon icon={arrowDownIcon} />
          </IconButton>
          <IconButton
            size="sm"
            label={t('pattern-edit.row.remove')}
            disabled={rows.length === 1}
            onClick={() => change(rows.toSpliced(index, 1), index - 1)}
          >
            <Icon icon={deleteIcon} />
          </IconButton>
        </S.Tools>
      </S.Item>
      <RowFields row={row} columns={Number(entry['columns'])} onChange={(next) => change(rows.with(index, next))} />
      <Button size="sm" onClick={() => change(rows.toSpliced(index + 1, 0, row), index + 1)}>
        {t('pattern-edit.row.add')}
      </Button>
    </S.List>
  );
}

interface RowFieldsProps {
  readonly row: PatternEntry;
  readonly columns: number;
  readonly onChange: (row: PatternEntry) => void;
}

function RowFields({ row, columns, onChange }: RowFieldsProps) {
  const { t } = useCopy();
  const motif = motifOf(row);
  const count = (name: 'height' | 'width') => (
    <NumberField
      size="sm"
      label={t(`pattern-edit.row.${name}`)}
      value={Number(row[name])}
      min={1}
      max={1000}
      step={1}
      onValueChange={(next) =>
        next !== null && Number.isInteger(next) && next > 0 && onChange({ ...row, [name]: next })
      }
    />
  );
  return (
    <S.Choices>
      <Select
        size="sm"
        label={t('pattern-edit.motif')}
        value={motif}
        options={motifs.map((value) => ({ value, label: t(`pattern-edit.motif.${value}`) }))}
        onValueChange={(next) => next !== null && onChange(withMotif(row, next, columns))}
      />
      {count('height')}
      {motif === 'solid' ? null : count('width')}
      {motif === 'teeth' ? (
        <Select
          size="sm"
          label={t('pattern-edit.point')}
          value={row['point'] === 'down' ? 'down' : 'up'}
          options={(['up', 'down'] as const).map((value) => ({ value, label: t(`pattern-edit.point.${value}`) }))}
          onValueChange={(point) => point !== null && onChange({ ...row, point })}
        />
      ) : null}
      {threadsOf(row).map((thread, index) => (
        <Thread
          key={index}
          label={t('pattern-edit.thread', { number: index + 1 })}
          value={thread}
          onChange={(next) => onChange(withThread(row, index, next))}
        />
      ))}
    </S.Choices>
  );
}
