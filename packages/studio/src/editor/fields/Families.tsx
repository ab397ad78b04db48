import { Combobox, TextField } from '@wusum/react';
import { use } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { useFonts } from '../../parts/use-theme-file.js';
import { FontsOfDraft } from '../fonts/fonts-context.js';
import { familiesOf, withFirst } from '../type/coverage.js';
import { FontCoverage, FontFaces } from '../type/FontFaces.js';
import * as S from './fields.styles.js';
import type { FieldProps } from './types.js';

/** Font families in their order of preference, with the weights of the first one and the characters that all lack. */
export function Families({ label, token: { value }, set }: FieldProps) {
  const { t } = useCopy();
  const theme = useFonts();
  const { records, installed } = use(FontsOfDraft);
  const fonts = theme && [...records, ...theme];
  const families = familiesOf(value);
  const [first = ''] = families;
  const change = (next: readonly string[]): void => {
    if (next.length > 0 && next.join() !== families.join()) set(next.length === 1 ? next[0]! : next);
  };
  const names = [...new Set([first, ...(fonts ?? []).map(({ family }) => family), ...installed])];
  return (
    <S.Composite role="group" aria-label={label}>
      <Combobox
        size="sm"
        dir="ltr"
        label={t('type-edit.first')}
        value={first}
        options={names.map((name) => ({ value: name, label: name }))}
        onValueChange={(name) => name !== null && change(withFirst(families, name))}
      />
      <TextField
        key={families.join()}
        size="sm"
        dir="ltr"
        label={t('type-edit.order')}
        defaultValue={families.join(', ')}
        onBlur={({ currentTarget }) =>
          change(
            currentTarget.value
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          )
        }
      />
      <FontFaces families={families} fonts={fonts} />
      <FontCoverage families={families} fonts={fonts} />
    </S.Composite>
  );
}
