import { Button } from '@wusum/react';
import { useEffect, useState } from 'react';
import { useCopy } from '../parts/page-scope.js';
import { ExportDialog } from './exchange/ExportDialog.js';
import { MoreMenu } from './exchange/MoreMenu.js';
import { changeCount } from './merged-draft.js';
import { isSaveKey, onSaveKey } from './save-key.js';
import { SaveDialog } from './SaveDialog.js';
import type { EditorState, EditorStore } from './store.js';
import type { Saver } from './use-saving.js';

interface SaveButtonProps {
  readonly store: EditorStore;
  /** Without it, as in a built Storybook, the button exports. */
  readonly saver?: Saver | undefined;
  readonly state: EditorState;
  readonly onFile: (file: File) => void;
}

/**
 * Saves the draft, or exports it where nothing can be saved, after it has shown what changes. ⌘S and Control S do the same
 * anywhere on the page.
 */
export function SaveButton({ store, saver, state, onFile }: SaveButtonProps) {
  const { t } = useCopy();
  const [open, setOpen] = useState<'save' | 'export'>();
  const [saved, setSaved] = useState<number>();
  const count = changeCount(state.merged);
  const main = saver ? 'save' : 'export';
  useEffect(() => {
    const show = (event: KeyboardEvent): void => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      setOpen((now) => now ?? main);
    };
    window.addEventListener('keydown', show);
    const stop = onSaveKey(() => setOpen((now) => now ?? main));
    return () => {
      window.removeEventListener('keydown', show);
      stop();
    };
  }, [main]);
  const close = (): void => setOpen(undefined);
  const onSaved = (files: number): void => {
    setSaved(files);
    close();
  };
  return (
    <>
      <span role="status">{saved === undefined || count > 0 ? null : t('saving.saved', { count: saved })}</span>
      <MoreMenu onExport={() => setOpen('export')} onFile={onFile} />
      <Button size="sm" variant="solid" color="accent" disabled={count === 0} onClick={() => setOpen(main)}>
        {t(saver ? 'saving.save' : 'exchange.export')}
      </Button>
      {open === 'save' && saver ? (
        <SaveDialog {...{ store, state, saver, onSaved }} onExport={() => setOpen('export')} onClose={close} />
      ) : null}
      {open === 'export' ? <ExportDialog store={store} state={state} onClose={close} /> : null}
    </>
  );
}
