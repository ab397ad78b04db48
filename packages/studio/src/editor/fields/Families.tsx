import { TextField } from '@wusum/react';
import * as S from '../Editor.styles.js';
import type { FieldProps } from './types.js';

/** Font families in their order of preference, with a sample in both scripts. */
export function Families({ label, token: { value }, set }: FieldProps) {
  const families = (Array.isArray(value) ? value : [value]).map(String);
  return (
    <>
      <TextField
        size="sm"
        dir="ltr"
        label={label}
        defaultValue={families.join(', ')}
        onBlur={({ currentTarget }) => {
          const next = currentTarget.value
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean);
          if (next.length > 0 && next.join() !== families.join()) set(next.length === 1 ? next[0]! : next);
        }}
      />
      <S.FontSample style={{ fontFamily: families.map((one) => JSON.stringify(one)).join(', ') }}>
        <span lang="en" dir="ltr">
          Every voice leaves a mark. 0123
        </span>
        <span lang="ar" dir="rtl">
          لكل صوت وسم. ٠١٢٣
        </span>
      </S.FontSample>
    </>
  );
}
