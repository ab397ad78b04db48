import { Button, Callout, Dialog, Spinner } from '@wusum/react';
import type { CopyKey } from '../copy/index.js';
import type { StudioError } from '../saving/index.js';
import type { DryRunReply } from '../server/protocol.js';
import { useCopy } from '../parts/page-scope.js';
import { Conflicts } from './Conflicts.js';
import { changeCount } from './merged-draft.js';
import { Patches } from './Patches.js';
import * as S from './SaveDialog.styles.js';
import type { EditorState, EditorStore } from './store.js';
import { useSaving, type Saver, type Saving } from './use-saving.js';

interface SaveDialogProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly saver: Saver;
  readonly onClose: () => void;
  readonly onExport: () => void;
  /** Called with the number of files that were written. */
  readonly onSaved: (count: number) => void;
}

/** What saving changes, before anything is written. */
export function SaveDialog({ store, state, saver, onClose, onExport, onSaved }: SaveDialogProps) {
  const { t } = useCopy();
  const saving = useSaving(store, state, saver, onSaved);
  const { shown, isSaving, save } = saving;
  const isReady = shown !== undefined && shown.run.conflicts.length === 0 && changeCount(state.merged) > 0;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && !isSaving && onClose()}>
      <S.Sheet>
        <Dialog.Content>
          <Dialog.Title>{t('saving.title')}</Dialog.Title>
          <Dialog.Body tabIndex={0}>
            <S.Parts>
              <Result {...{ store, state, saving }} />
            </S.Parts>
          </Dialog.Body>
          <S.Footer>
            <Dialog.Footer>
              <Button variant="solid" color="accent" loading={isSaving} disabled={!isReady} onClick={() => void save()}>
                {t('saving.save')}
              </Button>
              <Dialog.Close>{t('saving.cancel')}</Dialog.Close>
              <Button variant="ghost" disabled={isSaving || changeCount(state.merged) === 0} onClick={onExport}>
                {t('exchange.export')}
              </Button>
            </Dialog.Footer>
          </S.Footer>
        </Dialog.Content>
      </S.Sheet>
    </Dialog.Root>
  );
}

function Result({ store, state, saving }: { store: EditorStore; state: EditorState; saving: Saving }) {
  const { t } = useCopy();
  const { shown, error, retry, isSaving } = saving;
  if (state.merged.conflicts.length > 0)
    return (
      <>
        {error ? <Failure error={error} /> : null}
        <Conflicts store={store} conflicts={state.merged.conflicts} />
      </>
    );
  return (
    <>
      {error ? <Failure error={error} retry={shown ? undefined : retry} /> : null}
      {shown ? <Consequences run={shown.run} /> : null}
      {shown || error ? null : changeCount(state.merged) === 0 && !isSaving ? (
        <p>{t('saving.none')}</p>
      ) : (
        <S.Working role="status">
          <Spinner />
          {t('saving.working')}
        </S.Working>
      )}
    </>
  );
}

/** Errors that have a text of their own; the others get what the server says. */
const knownErrors = ['offline', 'nonce', 'busy', 'changed', 'conflict', 'compiler', 'time'];

function Failure({ error, retry }: { error: StudioError; retry?: (() => void) | undefined }) {
  const { t } = useCopy();
  const isKnown = knownErrors.includes(error.code);
  return (
    <Callout
      color={isKnown && error.code !== 'offline' ? 'warning' : 'danger'}
      heading={t('saving.failed')}
      role="alert"
    >
      {t(`saving.failed.${isKnown ? error.code : 'other'}` as CopyKey)}{' '}
      {isKnown ? null : (
        <bdi lang="en" dir="ltr">
          {error.message}
        </bdi>
      )}
      {retry ? (
        <S.Choices>
          <Button size="sm" onClick={retry}>
            {t('saving.retry')}
          </Button>
        </S.Choices>
      ) : null}
    </Callout>
  );
}

/** The consequences in words, the new findings, and each file on demand. */
export function Consequences({ run }: { run: Pick<DryRunReply, 'sentences' | 'findings' | 'patches' | 'compiles'> }) {
  const { t, language } = useCopy();
  const { sentences, findings, patches, compiles } = run;
  return (
    <>
      {compiles ? null : <Callout color="warning" heading={t('saving.errors-title')} />}
      <S.Sentences>
        {sentences[language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </S.Sentences>
      {findings.length === 0 ? null : (
        <details>
          <summary>{t('saving.findings', { count: findings.length })}</summary>
          <S.Findings lang="en" dir="ltr">
            {findings.map(({ code, message, fix }, index) => (
              <li key={index}>
                {message} {fix} <code>{code}</code>
              </li>
            ))}
          </S.Findings>
        </details>
      )}
      <Patches patches={patches} />
    </>
  );
}
