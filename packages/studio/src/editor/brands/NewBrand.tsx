import { Select, TextField } from '@wusum/react';
import { useState } from 'react';
import type { BrandOperation } from '../../brands/types.js';
import { themeData } from '../../data/theme-data.js';
import { useCopy } from '../../parts/page-scope.js';
import type { Saver } from '../use-saving.js';
import { idFor } from './brand-id.js';
import { Outcome } from './Outcome.js';
import { StartFrom, startKinds, type Start, type StartKind } from './StartFrom.js';

/** A new brand: its names, its id, and what it starts from. */
export function NewBrand({ saver }: { saver: Saver }) {
  const { t } = useCopy();
  const { languages } = themeData().manifest;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [ownId, setOwnId] = useState<string>();
  const [kind, setKind] = useState<StartKind>('color');
  const [start, setStart] = useState<Start>();
  const given = Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ''));
  const id = ownId ?? Object.values(given).map(idFor).find(Boolean) ?? '';
  const isComplete = id !== '' && Object.keys(given).length > 0 && start !== undefined;
  const operation: BrandOperation = { kind: 'add', id, names: given, ...start };
  return (
    <>
      {languages.map((language) => (
        <TextField
          key={language.id}
          size="sm"
          label={t('brands.name', { language: language.name })}
          lang={language.id}
          dir={language.dir}
          value={names[language.id] ?? ''}
          maxLength={80}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setNames({ ...names, [language.id]: value })}
        />
      ))}
      <TextField
        size="sm"
        label={t('brands.id')}
        description={t('brands.id.rules')}
        dir="ltr"
        value={id}
        maxLength={64}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setOwnId(value)}
      />
      <Select
        size="sm"
        label={t('brands.start')}
        value={kind}
        options={startKinds.map((one) => ({ value: one, label: t(`brands.start.${one}`) }))}
        onValueChange={(value) => {
          setKind(value as StartKind);
          setStart(undefined);
        }}
      />
      <StartFrom key={kind} kind={kind} onStart={setStart} />
      {isComplete ? <Outcome saver={saver} operation={operation} /> : null}
    </>
  );
}
