import { Button, Callout } from '@wusum/react';
import { useEffect, useEffectEvent } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { onUndo, type UndoDirection } from '../undo-key.js';
import type { Saver } from '../use-saving.js';
import type { Undo } from './undo.js';
import { useAttempt } from './use-attempt.js';

interface DoneProps {
  readonly saver: Saver;
  readonly undo: Undo | undefined;
  readonly onUndone: () => void;
}

/** Reports that an operation is done, and offers to take it back. */
export function Done({ saver, undo, onUndone }: DoneProps) {
  const { t } = useCopy();
  const { error, isBusy, attempt } = useAttempt(t('brands.undo.changed'));
  const takeBack = async ({ operation, digest }: Undo): Promise<void> => {
    if (await attempt(async () => void (await saver.brandSave(operation, digest)))) onUndone();
  };
  const undoByKey = useEffectEvent((direction: UndoDirection): boolean => {
    if (direction === 'redo' || undo === undefined || error !== undefined) return false;
    void takeBack(undo);
    return true;
  });
  useEffect(() => onUndo((direction) => undoByKey(direction)), []);
  return (
    <>
      <Callout color="success" heading={t('brands.done')} role="status" />
      {error === undefined ? null : (
        <Callout color="danger" role="alert">
          <bdi>{error}</bdi>
        </Callout>
      )}
      {undo && error === undefined ? (
        <Button loading={isBusy} onClick={() => void takeBack(undo)}>
          {t('brands.add.undo')}
        </Button>
      ) : null}
    </>
  );
}
