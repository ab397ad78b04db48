import { NumberField, TextField } from '@wusum/react';
import { ColorField } from '@wusum/react/color-field';
import type { JsonValue } from '../intents/index.js';
import type { TokenView } from '../live/types.js';
import { useCopy } from '../parts/page-scope.js';
import { colorText, parseOklch } from './intents-of.js';
import * as S from './Editor.styles.js';
import type { EditorStore } from './store.js';

interface ValueFieldProps {
  readonly store: EditorStore;
  readonly token: TokenView;
}

/** The field of a value, by its type. Editing a derived or shared value sets it for this brand. */
export function ValueField({ store, token }: ValueFieldProps) {
  const { t } = useCopy();
  const set = (value: JsonValue | undefined) => {
    if (value !== undefined) store.setValue(token, value);
  };
  const field = fieldOf(token, set, t('editor.value'));
  const isOwn = token.origin === 'own' || token.origin === 'override';
  return (
    <div>
      {field ?? <S.Empty>{t('editor.composite')}</S.Empty>}
      {field && !isOwn ? <S.Hint>{t('editor.will-override')}</S.Hint> : null}
    </div>
  );
}

function fieldOf(token: TokenView, set: (value: JsonValue | undefined) => void, label: string) {
  const { type, value, css } = token;
  switch (type) {
    case 'color':
      return (
        <ColorField
          label={label}
          format="oklch"
          size="sm"
          value={colorText(value) ?? css}
          onValueChange={(text) => set(parseOklch(text))}
        />
      );
    case 'dimension':
    case 'duration':
      return <Measure label={label} value={value} set={set} />;
    case 'number':
    case 'fontWeight':
      return typeof value === 'number' ? (
        <NumberField
          size="sm"
          label={label}
          value={value}
          step={type === 'number' ? 0.05 : 50}
          onValueChange={(n) => n !== null && set(n)}
        />
      ) : null;
    case 'fontFamily':
      return <Families label={label} value={value} set={set} />;
    default:
      return null;
  }
}

interface PartProps {
  readonly label: string;
  readonly value: JsonValue;
  readonly set: (value: JsonValue | undefined) => void;
}

/** A number with its unit, which stays. */
function Measure({ label, value, set }: PartProps) {
  if (typeof value !== 'object' || value === null || !('unit' in value) || !('value' in value)) return null;
  const unit = value.unit === 'px' || value.unit === 'ms' || value.unit === 's' ? value.unit : 'rem';
  const number = Number(value.value);
  const step = unit === 'rem' || unit === 's' ? 0.0625 : 1;
  return (
    <NumberField
      size="sm"
      label={`${label} (${unit})`}
      value={number}
      step={step}
      min={0}
      onValueChange={(next) => next !== null && set({ ...value, value: next })}
    />
  );
}

/** Font families in their order of preference, with a sample in both scripts. */
function Families({ label, value, set }: PartProps) {
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
