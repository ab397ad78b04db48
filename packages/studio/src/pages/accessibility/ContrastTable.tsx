import { Table } from '@wusum/react';
import { floorRatio } from '../../blocks/contrast-matrix/floor-ratio.js';
import { localeOf } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import { useCopy } from '../../parts/page-scope.js';
import type { BrandContrast } from './contrast.js';

/** The lowest ratios of each brand. */
export function ContrastTable({ brands }: { brands: readonly BrandContrast[] }) {
  const { t, language } = useCopy();
  const whole = new Intl.NumberFormat(localeOf(language));
  const ratio = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shown = (lowest: number | undefined): string =>
    lowest === undefined ? '–' : ratio.format(floorRatio(lowest, 1));
  const nameOf = (id: string): string => themeData().brands.find((brand) => brand.id === id)?.names[language] ?? id;
  return (
    <Table.Root>
      <Table.Caption>{t('accessibility.contrast.caption')}</Table.Caption>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader>{t('axis.brand')}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{t('accessibility.pairs')}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{t('accessibility.lowest.text')}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{t('accessibility.lowest.edge')}</Table.ColumnHeader>
          <Table.ColumnHeader numeric>{t('accessibility.failing')}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {brands.map(({ brand, pairs, text, edge, failing }) => (
          <Table.Row key={brand}>
            <Table.RowHeader>{nameOf(brand)}</Table.RowHeader>
            <Table.Cell numeric>{whole.format(pairs)}</Table.Cell>
            <Table.Cell numeric>{shown(text)}</Table.Cell>
            <Table.Cell numeric>{shown(edge)}</Table.Cell>
            <Table.Cell numeric>{failing === 0 ? '–' : whole.format(failing)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}
