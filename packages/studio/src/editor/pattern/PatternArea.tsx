import { Callout, Select } from '@wusum/react';
import { patternNames, readPattern, type PatternName } from '@wusum/mark';
import { useState } from 'react';
import type { JsonValue } from '../../intents/index.js';
import { hashOf } from '../../intents/index.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import type { AreaProps } from '../area-props.js';
import { membersOf } from '../fields/alias.js';
import { Area, Columns, Fields } from '../mark/mark.styles.js';
import { examples, kindOf, kinds, type PatternEntry } from './pattern-kinds.js';
import { PatternFields } from './PatternFields.js';
import { PatternNumbers } from './PatternNumbers.js';
import { PatternPreview } from './PatternPreview.js';
import * as S from './pattern.styles.js';

/** The patterns of a brand: their kind and its parameters, with the tile as it repeats. */
export function PatternArea({ store, state }: AreaProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const [name, setName] = useState<PatternName>('cloth');
  const path = `pattern.${name}`;
  const value = state.merged.entries.get(brand.id)?.get(path);
  const tokens = state.view?.tokens ?? [];
  const set = (next: JsonValue): void => store.setEntry(path, next);
  const remove = (): void => {
    if (value !== undefined) store.do([{ kind: 'remove', brand: brand.id, path, base: hashOf(value) }]);
  };
  const entry = value === undefined ? undefined : (membersOf(value) as PatternEntry);
  const read = value === undefined ? undefined : readPattern(value);
  return (
    <Area aria-label={t('editor.kind.pattern')}>
      <Columns>
        <PatternPreview pattern={read?.pattern} problems={read?.problems ?? []} tokens={tokens} />
        <Fields>
          <S.Choices>
            <Select
              size="sm"
              label={t('pattern-edit.name')}
              value={name}
              options={patternNames.map((one) => ({ value: one, label: t(`pattern-edit.name.${one}`) }))}
              onValueChange={(one) => one !== null && setName(one)}
            />
            <Select
              size="sm"
              label={t('pattern-edit.kind')}
              value={entry ? kindOf(entry) : 'default'}
              options={[
                ...(name === 'cloth' && entry
                  ? []
                  : [{ value: 'default' as const, label: t(`pattern-edit.default.${name}`) }]),
                ...kinds.map((kind) => ({ value: kind, label: t(`pattern-edit.kind.${kind}`) })),
              ]}
              onValueChange={(kind) => {
                if (kind === 'default') remove();
                else if (kind !== null && (!entry || kind !== kindOf(entry))) set(examples[kind]);
              }}
            />
          </S.Choices>
          {entry ? (
            <PatternFields key={`${name} ${kindOf(entry)}`} entry={entry} set={set} tokens={tokens} />
          ) : (
            <Callout color="info">{t('pattern-edit.none')}</Callout>
          )}
          <PatternNumbers store={store} tokens={tokens} />
        </Fields>
      </Columns>
    </Area>
  );
}
