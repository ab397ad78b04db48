import { Button, Callout } from '@wusum/react';
import { useState } from 'react';
import type { BrandDryRun, BrandOperation } from '../../brands/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { StudioError } from '../../saving/index.js';
import { Patches } from '../Patches.js';
import * as S from '../SaveDialog.styles.js';
import type { Saver } from '../use-saving.js';

interface OutcomeProps {
  readonly saver: Saver;
  readonly operation: BrandOperation;
}

/** What an operation would do, before anything is written, and the button that does it. */
export function Outcome({ saver, operation }: OutcomeProps) {
  const { t } = useCopy();
  const key = JSON.stringify(operation);
  const [shown, setShown] = useState<{ readonly key: string; readonly run: BrandDryRun }>();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    await work().catch((reason: unknown) => {
      setShown(undefined);
      setError(reason instanceof StudioError && reason.message !== '' ? reason.message : t('saving.failed.other'));
    });
    setBusy(false);
  };
  const look = () => attempt(async () => setShown({ key, run: await saver.brandDryRun(operation) }));
  const save = (run: BrandDryRun) =>
    attempt(async () => {
      await saver.brandSave(operation, run.digest);
      setDone(key);
    });
  if (done === key) return <Callout color="success" heading={t('brands.done')} role="status" />;
  const run = shown?.key === key ? shown.run : undefined;
  return (
    <>
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
