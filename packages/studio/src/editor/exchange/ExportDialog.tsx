import { Button, Callout, Dialog, Spinner } from '@wusum/react';
import { pendingIntents, currentDraft } from '../../intents/index.js';
import { download } from '../../parts/download.js';
import { useCopy } from '../../parts/page-scope.js';
import { draftLink, patchText, printDraft, pullRequestText } from '../../saving/index.js';
import { changeCount } from '../merged-draft.js';
import { Consequences } from '../SaveDialog.js';
import * as Save from '../SaveDialog.styles.js';
import type { EditorState, EditorStore } from '../store.js';
import { Copy } from './Copy.js';
import * as S from './Exchange.styles.js';
import { Archives } from './Archives.js';
import { storybookAddress } from './storybook-address.js';
import { useDryRun, type WorkedOut } from './use-dry-run.js';
import { Way } from './Way.js';

interface ExportDialogProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly onClose: () => void;
}

/** Letters of the longest link that mail and chat programs keep whole. */
const longestLink = 8000;

/** What the draft changes, and the forms in which it can be taken along. */
export function ExportDialog({ store, state, onClose }: ExportDialogProps) {
  const { t } = useCopy();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Save.Sheet>
        <Dialog.Content size="lg">
          <Dialog.Title>{t('exchange.export.title')}</Dialog.Title>
          <Dialog.Body tabIndex={0}>
            <Save.Parts>
              {changeCount(state.merged) === 0 ? (
                <p>{t('exchange.export.none')}</p>
              ) : (
                <Ways store={store} state={state} />
              )}
            </Save.Parts>
          </Dialog.Body>
          <Save.Footer>
            <Dialog.Footer>
              <Dialog.Close>{t('exchange.close')}</Dialog.Close>
            </Dialog.Footer>
          </Save.Footer>
        </Dialog.Content>
      </Save.Sheet>
    </Dialog.Root>
  );
}

function Ways({ store, state }: Pick<ExportDialogProps, 'store' | 'state'>) {
  const { t, language } = useCopy();
  const worked = useDryRun(store.sources, state.merged.intents);
  const pending = pendingIntents(currentDraft(state.journal));
  const link = draftLink(storybookAddress(), pending);
  const run = worked.status === 'done' ? worked.run : undefined;
  return (
    <>
      {worked.status === 'working' ? (
        <Save.Working role="status">
          <Spinner />
          {t('exchange.working')}
        </Save.Working>
      ) : null}
      {worked.status === 'failed' ? <Callout color="warning" heading={t('exchange.uncompiled')} /> : null}
      {run ? <Consequences run={run} /> : null}
      <S.Ways aria-label={t('exchange.ways')}>
        {run ? <FromRun run={run} language={language} /> : null}
        {run ? <Archives store={store} run={run} /> : null}
        <Way name={t('exchange.draft')} text={t('exchange.draft.text')}>
          <Download name={t('exchange.draft')} file="draft.wusum.json" content={printDraft(pending)} />
        </Way>
        <Way
          name={t('exchange.link')}
          text={t(link.length > longestLink ? 'exchange.link.long' : 'exchange.link.text')}
        >
          {link.length > longestLink ? null : <Copy text={link} name={t('exchange.link')} />}
        </Way>
      </S.Ways>
    </>
  );
}

function FromRun({ run, language }: { run: WorkedOut; language: 'en' | 'ar' }) {
  const { t } = useCopy();
  const patch = patchText(run);
  return (
    <>
      <Way name={t('exchange.patch')} text={t('exchange.patch.text')}>
        <Download name={t('exchange.patch')} file="brand.patch" content={patch} />
        <Copy text={patch} name={t('exchange.patch')} />
      </Way>
      <Way name={t('exchange.pull-request')} text={t('exchange.pull-request.text')}>
        <Copy text={pullRequestText(run, language)} name={t('exchange.pull-request')} />
      </Way>
    </>
  );
}

function Download({ name, file, content }: { name: string; file: string; content: string }) {
  const { t } = useCopy();
  return (
    <Button
      size="sm"
      aria-label={`${t('exchange.download')}: ${name}`}
      onClick={() => download(new Blob([content], { type: 'text/plain;charset=utf-8' }), file)}
    >
      {t('exchange.download')}
    </Button>
  );
}
