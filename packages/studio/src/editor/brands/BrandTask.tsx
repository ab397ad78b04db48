import { Button, TextField } from '@wusum/react';
import { useState } from 'react';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import * as S from './Brands.styles.js';
import type { Saver } from '../use-saving.js';
import type { BrandTask as Task } from './BrandsMenu.js';
import { NewBrand } from './NewBrand.js';
import { Outcome } from './Outcome.js';

export interface BrandTaskProps {
  readonly saver: Saver;
  /** Called when the task is done or left. */
  readonly onClose: () => void;
}

/** Adds, renames or deletes a brand, in place of its tokens. */
export function BrandTask({ task, saver, onClose }: BrandTaskProps & { task: Task }) {
  const { t, language } = useCopy();
  const { id, names } = useBrand();
  return (
    <S.Task>
      <header>
        <h3>{t(`brands.${task}`, { name: names[language] })}</h3>
        <Button size="sm" onClick={onClose}>
          {t('brands.close')}
        </Button>
      </header>
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
