import { Table } from '@wusum/react';
import { localeOf } from '../../copy/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { ComponentLink } from './ComponentLink.js';
import { countOf, type Ledger } from './ledger.js';

/** The examples of the ARIA Authoring Practices that components follow. */
export function Keyboard({ ledger: { examples, keys } }: { ledger: Ledger }) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  const all = countOf(Object.fromEntries(examples.flatMap(({ example, behaviours }) => prefixed(example, behaviours))));
  return (
    <>
      <p>{t('accessibility.keyboard.sum', { examples: examples.length, ...all })}</p>
      <Table.Root>
        <Table.Caption>{t('accessibility.keyboard.caption')}</Table.Caption>
        <Table.Header>
          <Table.Row>
            <Table.ColumnHeader>{t('accessibility.component')}</Table.ColumnHeader>
            <Table.ColumnHeader>{t('accessibility.example')}</Table.ColumnHeader>
            <Table.ColumnHeader numeric>{t('accessibility.tested')}</Table.ColumnHeader>
            <Table.ColumnHeader numeric>{t('accessibility.reasons')}</Table.ColumnHeader>
            <Table.ColumnHeader>{t('accessibility.everywhere')}</Table.ColumnHeader>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {examples.map(({ component, example, behaviours }) => {
            const { tested, reasons } = countOf(behaviours);
            return (
              <Table.Row key={`${component} ${example}`}>
                <Table.RowHeader>
                  <ComponentLink folder={component} />
                </Table.RowHeader>
                <Table.Cell>
                  <bdi lang="en">{example}</bdi>
                </Table.Cell>
                <Table.Cell numeric>{number.format(tested)}</Table.Cell>
                <Table.Cell numeric>{reasons === 0 ? '–' : number.format(reasons)}</Table.Cell>
                <Table.Cell>{keys.includes(component) ? t('accessibility.yes') : '–'}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table.Root>
    </>
  );
}

/** Two examples may have a behaviour of the same name. */
const prefixed = (example: string, behaviours: Ledger['examples'][number]['behaviours']) =>
  Object.entries(behaviours).map(([id, behaviour]) => [`${example} ${id}`, behaviour] as const);
