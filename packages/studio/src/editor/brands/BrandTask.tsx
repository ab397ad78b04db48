import { Button, TextField } from '@wusum/react';
import { useState } from 'react';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import * as S from './Brands.styles.js';
import type { Saver } from '../use-saving.js';
import type { BrandTask as Task } from './BrandsMenu.js';
import { History } from '../history/History.js';
import type { EditorState, EditorStore } from '../store.js';
import { NewBrand } from './NewBrand.js';
import { Outcome } from './Outcome.js';

export interface BrandTaskProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly saver: Saver;
  /** Called when the task is done or left. */
  readonly onClose: () => void;
}

/** Adds, renames or deletes a brand, or shows its history, in place of its tokens. */
export function BrandTask({ task, store, state, saver, onClose }: BrandTaskProps & { task: Task }) {
  const { t, language } = useCopy();
  const { id, names } = useBrand();
  return (
    <S.Task>
      <header>
        {/* In the menu, the ellipsis says that more is asked. */}
        <h3>{t(`brands.${task}`, { name: names[language] }).replace('…', '')}</h3>
        <Button size="sm" onClick={onClose}>
          {t('brands.close')}
        </Button>
      </header>
      {task === 'history' ? <History key={id} brand={id} {...{ store, state, saver }} /> : null}
      {task === 'add' ? <NewBrand saver={saver} /> : null}
      {task === 'rename' ? <Rename id={id} saver={saver} /> : null}
      {task === 'remove' ? <Outcome saver={saver} operation={{ kind: 'remove', id }} /> : null}
    </S.Task>
  );
}

function Rename({ id, saver }: { id: string; saver: Saver }) {
  const { t } = useCopy();
  const [to, setTo] = useState(id);
  return (
    <>
      <TextField
        label={t('brands.id')}
        description={t('brands.id.rules')}
        dir="ltr"
        size="sm"
        value={to}
        maxLength={64}
        autoComplete="off"
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      {to.trim() === '' || to === id ? null : (
        <Outcome saver={saver} operation={{ kind: 'rename', id, to: to.trim() }} />
      )}
    </>
  );
}
