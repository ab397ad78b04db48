import { Button } from '@wusum/react';
import { useEffect, useState } from 'react';
import { useCopy } from '../parts/page-scope.js';
import { changeCount } from './merged-draft.js';
import { SaveDialog } from './SaveDialog.js';
import type { EditorState, EditorStore } from './store.js';
import type { Saver } from './use-saving.js';

interface SaveButtonProps {
  readonly store: EditorStore;
  readonly saver?: Saver | undefined;
  readonly state: EditorState;
}

/** Saves the draft, after it has shown what changes. ⌘S and Control S do the same anywhere on the page. */
export function SaveButton({ store, saver, state }: SaveButtonProps) {
  const { t } = useCopy();
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<number>();
  const count = changeCount(state.merged);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, []);
  if (!saver) return null;
  const onSaved = (files: number): void => {
    setSaved(files);
    setOpen(false);
  };
  return (
    <>
      <span role="status">{saved === undefined || count > 0 ? null : t('saving.saved', { count: saved })}</span>
      <Button size="sm" variant="solid" color="accent" disabled={count === 0} onClick={() => setOpen(true)}>
        {t('saving.save')}
      </Button>
      {isOpen ? <SaveDialog {...{ store, state, saver, onSaved }} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
