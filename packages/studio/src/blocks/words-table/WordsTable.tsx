import { Button } from '@wusum/react';
import { useState } from 'react';
import { getCopy } from '../../copy/index.js';
import type { BrandData } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import type { CopyForm } from '../../parts/copy-menu/copy-forms.js';
import { Code } from '../../parts/layout.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import { MessageForms } from './MessageForms.js';
import * as S from './WordsTable.styles.js';

export interface WordsTableProps extends BlockProps {
  /** What the keys start with: `calendar.`. @default all messages */
  under?: string;
  /** How many rows are shown at first; a button shows the others. @default all */
  rows?: number;
}

/** The brand's messages in both languages side by side; a counted message with all its plural forms. */
export function WordsTable({ under = '', rows = Number.POSITIVE_INFINITY, ...scope }: WordsTableProps) {
  return (
    <Block {...scope}>
      <Words under={under} rows={rows} />
    </Block>
  );
}

function Words({ under, rows }: { under: string; rows: number }) {
  const { t } = useCopy();
  const brand = useBrand();
  const [all, setAll] = useState(false);
  const { en, ar } = brand.messages;
  const keys = [...new Set([...Object.keys(en), ...Object.keys(ar)])].filter((key) => key.startsWith(under));
  return (
    <>
      <S.Messages>
        <thead>
          <tr>
            <th scope="col">{t('voice.key')}</th>
            {bothLanguages.map(({ id, dir }) => (
              <th key={id} scope="col" lang={id} dir={dir}>
                {getCopy('voice.language', id)}
              </th>
            ))}
            <th scope="col">
              <span className="sb-sr-only">{t('tokens.copy')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? keys : keys.slice(0, rows)).map((key) => (
            <Row key={key} name={key} brand={brand} />
          ))}
        </tbody>
      </S.Messages>
      {all || keys.length <= rows ? null : (
        <S.Rest>
          <Button variant="outline" color="neutral" onClick={() => setAll(true)}>
            {t('words.all', { count: keys.length })}
          </Button>
        </S.Rest>
      )}
    </>
  );
}

function Row({ name, brand }: { name: string; brand: BrandData }) {
  return (
    <tr>
      <th scope="row">
        <Code>{name}</Code>
      </th>
      {bothLanguages.map(({ id, dir }) => (
        <td key={id} lang={id} dir={dir}>
          <MessageForms message={brand.messages[id][name] ?? ''} locale={brand.locales[id]} lang={id} />
        </td>
      ))}
      <td>
        <CopyMenu name={name} forms={() => messageForms(name, brand)} />
      </td>
    </tr>
  );
}

/** The key of a message, and its text in each language if it has no arguments. */
function messageForms(key: string, brand: BrandData): CopyForm[] {
  const texts = bothLanguages.flatMap(({ id }): CopyForm[] => {
    const text = brand.messages[id][key];
    return typeof text === 'string' ? [{ name: `copy.${id}`, text, lang: id }] : [];
  });
  return [{ name: 'voice.key', text: key }, { name: { proper: 'TypeScript' }, text: `message('${key}')` }, ...texts];
}
