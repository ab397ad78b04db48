import { Button } from '@wusum/react';
import type { Choice, Conflict, JsonValue } from '../intents/index.js';
import { useCopy } from '../parts/page-scope.js';
import { colorText } from './intents-of.js';
import * as S from './SaveDialog.styles.js';
import type { EditorStore } from './store.js';

/** Entries that the draft and somebody else changed: each with both values, to keep one. */
export function Conflicts({ store, conflicts }: { store: EditorStore; conflicts: readonly Conflict[] }) {
  const { t } = useCopy();
  return conflicts.map((conflict) => {
    const { brand, path } = conflict.intent;
    const mine = 'value' in conflict.intent ? conflict.intent.value : undefined;
    return (
      <S.Conflict key={`${brand} ${path}`} role="group" aria-label={t('saving.conflict.title', { path })}>
        <h3>{t('saving.conflict.title', { path })}</h3>
        <dl>
          <Side choice="mine" value={mine} />
          <Side choice="theirs" value={conflict.theirs} />
        </dl>
        <S.Choices>
          {(['mine', 'theirs'] as const).map((choice) => (
            <Button key={choice} size="sm" onClick={() => store.settle(conflict, choice)}>
              {t(`saving.conflict.keep.${choice}`)}
            </Button>
          ))}
        </S.Choices>
      </S.Conflict>
    );
  });
}

function Side({ choice, value }: { choice: Choice; value: JsonValue | undefined }) {
  const { t } = useCopy();
  const color = value === undefined ? undefined : colorText(valueOf(value));
  return (
    <>
      <dt>{t(`saving.conflict.${choice}`)}</dt>
      <dd>
        {color === undefined ? null : <i aria-hidden style={{ background: color }} />}
        {value === undefined ? (
          t('saving.conflict.removed')
        ) : (
          <code lang="en" dir="ltr">
            {color ?? printed(valueOf(value))}
          </code>
        )}
      </dd>
    </>
  );
}

/** The value of a token; other entries are values themselves. */
const valueOf = (entry: JsonValue): JsonValue =>
  typeof entry === 'object' && entry !== null && '$value' in entry ? entry.$value! : entry;

const printed = (value: JsonValue): string => (typeof value === 'string' ? value : JSON.stringify(value));
