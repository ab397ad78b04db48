import { Button, Callout, Checkbox, Dialog, Spinner } from '@wusum/react';
import { useMemo, useState } from 'react';
import type { CopyKey } from '../../copy/index.js';
import { brandFiles, editFiles } from '../../edits/index.js';
import { mergeIntents, settle, type Conflict, type Intent } from '../../intents/index.js';
import type { Sources } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { DropError } from '../../saving/index.js';
import { Consequences } from '../SaveDialog.js';
import * as Save from '../SaveDialog.styles.js';
import type { EditorState, EditorStore } from '../store.js';
import * as S from './Exchange.styles.js';
import type { Offer } from './offers.js';
import { useDryRun } from './use-dry-run.js';

interface ImportDialogProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly offer: Offer;
  readonly onClose: () => void;
}

/** What an import would do to the draft. Nothing is taken before the author says so. */
export function ImportDialog({ store, state, offer, onClose }: ImportDialogProps) {
  const { t } = useCopy();
  const [isRefused, setRefused] = useState(false);
  const [replaces, setReplaces] = useState(false);
  const { merged } = state;
  const incoming = useMemo(
    () => mergeIntents(merged.entries, offer.kind === 'intents' ? offer.intents : []),
    [merged, offer],
  );
  const chosen = useMemo(
    () => [...incoming.intents, ...(replaces ? incoming.conflicts.flatMap((one) => settle(one, 'mine')) : [])],
    [incoming, replaces],
  );
  const take = (): void => {
    if (store.do(chosen)) onClose();
    else setRefused(true);
  };
  const name = offer.name ?? t('exchange.import.link');
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Save.Sheet>
        <Dialog.Content>
          <Dialog.Title>{t('exchange.import.title', { name })}</Dialog.Title>
          <Dialog.Body tabIndex={0}>
            <Save.Parts>
              {isRefused ? <Callout color="warning" role="alert" heading={t('exchange.problem.not-taken')} /> : null}
              {offer.kind === 'problem' ? <Problem error={offer.error} /> : null}
              {offer.kind === 'intents' && chosen.length > 0 ? (
                <Changes store={store} state={state} chosen={chosen} />
              ) : null}
              {offer.kind === 'intents' && incoming.already.length === offer.intents.length ? (
                <p>{t('exchange.import.already')}</p>
              ) : null}
              <Differing {...{ conflicts: incoming.conflicts, replaces, setReplaces }} />
            </Save.Parts>
          </Dialog.Body>
          <Save.Footer>
            <Dialog.Footer>
              {offer.kind === 'intents' ? (
                <Button variant="solid" color="accent" disabled={chosen.length === 0} onClick={take}>
                  {t('exchange.import.take')}
                </Button>
              ) : null}
              <Dialog.Close>{t('exchange.import.leave')}</Dialog.Close>
            </Dialog.Footer>
          </Save.Footer>
        </Dialog.Content>
      </Save.Sheet>
    </Dialog.Root>
  );
}

function Problem({ error }: { error: Error }) {
  const { t } = useCopy();
  return (
    <Callout color="danger" role="alert" heading={t('exchange.problem.title')}>
      {error instanceof DropError ? (
        t(`exchange.problem.${error.problem}` as CopyKey, { name: error.subject })
      ) : (
        <>
          {t('exchange.problem.other')}{' '}
          <bdi lang="en" dir="ltr">
            {error.message}
          </bdi>
        </>
      )}
    </Callout>
  );
}

interface ChangesProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly chosen: readonly Intent[];
}

function Changes({ store, state, chosen }: ChangesProps) {
  const { t } = useCopy();
  const sources = useMemo(() => withDraft(store.sources, state), [store, state]);
  const worked = useDryRun(sources, chosen);
  return (
    <>
      <p>{t('exchange.import.intro')}</p>
      {worked.status === 'done' ? <Consequences run={worked.run} /> : null}
      {worked.status === 'failed' ? <Callout color="danger" heading={worked.message} /> : null}
      {worked.status === 'working' ? (
        <Save.Working role="status">
          <Spinner />
          {t('exchange.working')}
        </Save.Working>
      ) : null}
    </>
  );
}

/** The files as the draft has them. */
function withDraft({ files, ...sources }: Sources, { merged }: EditorState): Sources {
  const edited = editFiles(files, brandFiles(files, sources.entry), merged.intents);
  return { ...sources, files: { ...files, ...edited } };
}

interface DifferingProps {
  readonly conflicts: readonly Conflict[];
  readonly replaces: boolean;
  readonly setReplaces: (replaces: boolean) => void;
}

function Differing({ conflicts, replaces, setReplaces }: DifferingProps) {
  const { t } = useCopy();
  if (conflicts.length === 0) return null;
  return (
    <Callout color="warning" heading={t('exchange.import.differ', { count: conflicts.length })}>
      <S.Paths>
        {conflicts.map(({ intent: { brand, path } }) => (
          <li key={`${brand} ${path}`}>
            <code lang="en" dir="ltr">
              {path}
            </code>
          </li>
        ))}
      </S.Paths>
      <Checkbox label={t('exchange.import.replace')} checked={replaces} onCheckedChange={setReplaces} />
    </Callout>
  );
}
