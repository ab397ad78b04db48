import { Button, Callout } from '@wusum/react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { BrandDryRun, BrandOperation } from '../../brands/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { Patches } from '../Patches.js';
import * as S from '../SaveDialog.styles.js';
import type { Saver } from '../use-saving.js';
import { Done } from './Done.js';
import { onUndo, type UndoDirection } from '../undo-key.js';
import { undoOf, type Undo } from './undo.js';
import { useAttempt } from './use-attempt.js';

interface OutcomeProps {
  readonly saver: Saver;
  readonly operation: BrandOperation;
}

/** What an operation would do, before anything is written, and the button that does it. */
export function Outcome({ saver, operation }: OutcomeProps) {
  const { t } = useCopy();
  const key = JSON.stringify(operation);
  const [shown, setShown] = useState<{ readonly key: string; readonly run: BrandDryRun }>();
  const [done, setDone] = useState<{ readonly key: string; readonly undo: Undo | undefined }>();
  const [undone, setUndone] = useState<string>();
  const { error, isBusy, attempt } = useAttempt();
  const look = () => attempt(async () => setShown({ key, run: await saver.brandDryRun(operation) }));
  const save = async (run: BrandDryRun): Promise<void> => {
    await attempt(async () => {
      await saver.brandSave(operation, run.digest);
      setDone({ key, undo: await undoOf(saver, operation) });
      setUndone(undefined);
    });
    setShown(undefined);
  };
  const markUndone = (): void => {
    setDone(undefined);
    setUndone(key);
  };
  const redoByKey = useEffectEvent((direction: UndoDirection): boolean => {
    if (direction === 'undo' || undone !== key) return false;
    void attempt(async () => save(await saver.brandDryRun(operation)));
    return true;
  });
  useEffect(() => onUndo((direction) => redoByKey(direction)), []);
  if (done?.key === key) return <Done saver={saver} undo={done.undo} onUndone={markUndone} />;
  const run = shown?.key === key ? shown.run : undefined;
  return (
    <>
      {undone === key && !run ? <Callout color="success" heading={t('brands.undone')} role="status" /> : null}
      {error === undefined ? null : (
        <Callout color="danger" role="alert">
          <bdi lang="en">{error}</bdi>
        </Callout>
      )}
      {run ? (
        <>
          <Consequences run={run} />
          <Button
            variant="solid"
            color={operation.kind === 'remove' ? 'danger' : 'accent'}
            loading={isBusy}
            onClick={() => void save(run)}
          >
            {t(`brands.${operation.kind}.do`)}
          </Button>
        </>
      ) : (
        <Button loading={isBusy} onClick={() => void look()}>
          {t('brands.look')}
        </Button>
      )}
    </>
  );
}

function Consequences({ run: { sentences, patches } }: { run: BrandDryRun }) {
  const { t, language } = useCopy();
  return (
    <>
      <S.Sentences role="status">
        {sentences[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </S.Sentences>
      <details>
        <summary>{t('brands.files', { count: patches.length })}</summary>
        <Patches patches={patches} />
      </details>
    </>
  );
}
