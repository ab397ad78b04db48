import type { TokenView } from '../live/types.js';
import { useCopy } from '../parts/page-scope.js';
import * as S from './Editor.styles.js';
import { Choice } from './fields/Choice.js';
import { fields } from './fields/index.js';
import type { EditorStore } from './store.js';

interface ValueFieldProps {
  readonly store: EditorStore;
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
}

/** The field of a value, by its type. Editing a derived or shared value sets it for this brand. */
export function ValueField({ store, token, tokens }: ValueFieldProps) {
  const { t } = useCopy();
  const Field = Object.hasOwn(fields, token.type) ? fields[token.type] : undefined;
  if (!Field) return <S.Empty>{t('editor.composite')}</S.Empty>;
  if (token.fixedBy !== undefined) return <S.Hint>{t('type-edit.fixed', { layer: token.fixedBy })}</S.Hint>;
  const isOwn = token.origin === 'own' || token.origin === 'override';
  return (
    <div>
      <Choice
        Field={Field}
        label={t('editor.value')}
        token={token}
        tokens={tokens}
        set={(value) => store.setValue(token, value)}
      />
      {isOwn ? null : <S.Hint>{t('editor.will-override')}</S.Hint>}
    </div>
  );
}
