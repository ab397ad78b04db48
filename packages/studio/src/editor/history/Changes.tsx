import { Button } from '@wusum/react';
import { useState } from 'react';
import { restoreIntents, type CommitReply, type EntryChange } from '../../history/index.js';
import type { JsonValue } from '../../intents/index.js';
import { useCopy } from '../../parts/page-scope.js';
import type { EditorState, EditorStore } from '../store.js';
import { entryText } from './entry-text.js';
import * as S from './History.styles.js';

interface ChangesProps {
  readonly brand: string;
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly reply: CommitReply;
}

/** What a commit changed: each entry before and after it, and what restores the former one. */
export function Changes({ brand, store, state, reply: { changes, hasMore } }: ChangesProps) {
  const { t } = useCopy();
  const [restored, setRestored] = useState(0);
  const entries = state.merged.entries.get(brand);
  const restore = (some: readonly EntryChange[]): void => {
    const intents = restoreIntents(brand, entries, some);
    if (store.do(intents)) setRestored(intents.length);
  };
  const isNow = (some: readonly EntryChange[]): boolean => restoreIntents(brand, entries, some).length === 0;
  if (changes.length === 0) return <p>{t('history.no-values')}</p>;
  return (
    <S.Changes>
      <ul>
        {changes.map((change) => (
          <Change key={change.path} change={change} isNow={isNow([change])} onRestore={() => restore([change])} />
        ))}
      </ul>
      {hasMore ? <p>{t('history.many')}</p> : null}
      {changes.length > 1 ? (
        <Button size="sm" disabled={isNow(changes)} onClick={() => restore(changes)}>
          {t('history.restore.all')}
        </Button>
      ) : null}
      <p role="status">{restored > 0 ? t('history.restored', { count: restored }) : null}</p>
    </S.Changes>
  );
}

interface ChangeProps {
  readonly change: EntryChange;
  /** Whether the brand has the value from before, with the draft. */
  readonly isNow: boolean;
  readonly onRestore: () => void;
}

function Change({ change: { path, before, after }, isNow, onRestore }: ChangeProps) {
  const { t } = useCopy();
  return (
    <li>
      <code lang="en" dir="ltr">
        {path}
      </code>
      <dl>
        <dt>{t('history.before')}</dt>
        <dd>
          <Value value={before} />
        </dd>
        <dt>{t('history.after')}</dt>
        <dd>
          <Value value={after} />
        </dd>
      </dl>
      {isNow ? (
        <small>{t('history.same')}</small>
      ) : (
        <Button size="sm" aria-label={t('history.restore', { path })} onClick={onRestore}>
          {t('history.restore.short')}
        </Button>
      )}
    </li>
  );
}

function Value({ value }: { value: JsonValue | undefined }) {
  const { t } = useCopy();
  if (value === undefined) return <i>{t('history.absent')}</i>;
  const { text, color, isCode } = entryText(value);
  return (
    <>
      {color === undefined ? null : <S.Swatch aria-hidden style={{ background: color }} />}
      <S.Value dir={isCode ? 'ltr' : 'auto'} data-code={isCode ? '' : undefined} title={text}>
        {text}
      </S.Value>
    </>
  );
}
