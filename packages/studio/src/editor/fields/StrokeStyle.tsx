import { Select } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import type { FieldProps } from './types.js';

/** The stroke styles of DTCG that have a name. */
const styles = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'] as const;

/** The style of a stroke by its name. Dashes of their own are kept until a name is chosen. */
export function StrokeStyle({ label, token: { value }, set }: FieldProps) {
  const { t } = useCopy();
  return (
    <Select
      size="sm"
      label={label}
      value={styles.find((one) => one === value) ?? null}
      placeholder={t('value.dashes')}
      options={styles.map((one) => ({ value: one, label: t(`value.style.${one}`) }))}
      onValueChange={(next) => next !== null && set(next)}
    />
  );
}
