import { Button, Combobox, VisuallyHidden } from '@wusum/react';
import { useMemo, useState, type ComponentType } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { aliasPath, aliasTargets, aliasTo } from './alias.js';
import * as S from './fields.styles.js';
import { LengthSteps } from './LengthSteps.js';
import type { FieldProps } from './types.js';

interface ChoiceProps extends FieldProps {
  /** The field of a value of its own. */
  readonly Field: ComponentType<FieldProps>;
}

/** A value of its own, or another token in its place. */
export function Choice({ Field, ...props }: ChoiceProps) {
  const { label, token, set } = props;
  const { t } = useCopy();
  const alias = aliasPath(token.written);
  const [isChoosing, setChoosing] = useState(false);
  const isAlias = alias !== undefined || isChoosing;
  return (
    <S.Choice role="group" aria-label={label}>
      {isAlias ? <TokenChoice {...props} chosen={alias} onChosen={() => setChoosing(false)} /> : <Field {...props} />}
      {token.type === 'dimension' ? <LengthSteps {...props} /> : null}
      <Button
        size="sm"
        variant="ghost"
        onClick={() => {
          setChoosing(!isAlias);
          if (alias !== undefined) set(token.value);
        }}
      >
        {t(isAlias ? 'value.own' : 'value.token')}
        <VisuallyHidden> {label}</VisuallyHidden>
      </Button>
    </S.Choice>
  );
}

interface TokenChoiceProps extends FieldProps {
  readonly chosen: string | undefined;
  readonly onChosen: () => void;
}

function TokenChoice({ label, token, tokens, set, chosen, onChosen }: TokenChoiceProps) {
  const { t } = useCopy();
  const options = useMemo(
    () =>
      aliasTargets(token.type, token, tokens).map(({ path, css }) => ({ value: path, label: path, description: css })),
    [token, tokens],
  );
  const known = chosen === undefined || options.some(({ value }) => value === chosen);
  return (
    <Combobox
      size="sm"
      dir="ltr"
      label={t('value.as', { label })}
      value={chosen ?? null}
      options={known ? options : [{ value: chosen, label: chosen, description: '' }, ...options]}
      onValueChange={(path) => {
        if (path === null || path === chosen) return;
        onChosen();
        set(aliasTo(path));
      }}
    />
  );
}
