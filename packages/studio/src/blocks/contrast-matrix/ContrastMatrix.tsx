import { useId, useMemo, useState } from 'react';
import { label, localeOf } from '../../copy/index.js';
import { contextsOfAxis } from '../../data/token-values.js';
import type { PairRecord } from '../../data/types.js';
import { cssVariables } from '../../parts/drawings.js';
import { Code } from '../../parts/layout.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { usePairs } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './ContrastMatrix.styles.js';
import { floorRatio, ratioText } from './floor-ratio.js';
import { controlPair, groupRows, lowestOf, pairRows, passes, placeOf, variableOf, type PairRow } from './pairs.js';

export interface ContrastMatrixProps extends BlockProps {
  /** Groups of foregrounds: `['text', 'status']`. @default all groups */
  groups?: readonly string[];
  /** Which groups are open at first. @default 'first' */
  open?: 'first' | 'all' | 'none';
}

/**
 * Every pair that the contract guarantees, in every mode and contrast, with its ratio. A pair of text is shown in its own
 * colours. A group that is closed is not rendered.
 */
export function ContrastMatrix({ groups, open = 'first', ...scope }: ContrastMatrixProps) {
  return (
    <Block {...scope}>
      <Groups names={groups} open={open} />
    </Block>
  );
}

function Groups({ names, open }: { names: readonly string[] | undefined; open: 'first' | 'all' | 'none' }) {
  const { brand } = useAxes();
  const all = usePairs();
  const groups = useMemo(
    () => groupRows(pairRows(all ?? [], brand)).filter(([group]) => names === undefined || names.includes(group)),
    [all, brand, names],
  );
  return groups.map(([group, rows], index) => (
    <Group key={group} group={group} rows={rows} open={open === 'all' || (open === 'first' && index === 0)} />
  ));
}

/** Pairs of one group of text colours. A closed group is not rendered. */
function Group({ group, rows, open: initiallyOpen }: { group: string; rows: readonly PairRow[]; open: boolean }) {
  const { t, language } = useCopy();
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  const locale = localeOf(language);
  const lowest = lowestOf(rows);
  return (
    <S.Group open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi lang="en" id={id}>
          {group}
        </bdi>
        <span>{t('colour.count', { count: rows.length })}</span>
        <span>
          {t('colour.lowest', { ratio: ratioText(lowest.ratio, locale), target: ratioText(lowest.target, locale) })}
        </span>
      </summary>
      {open ? <PairTable rows={rows} title={id} /> : null}
    </S.Group>
  );
}

/** @param title id of the element with the group's name */
function PairTable({ rows, title }: { rows: readonly PairRow[]; title: string }) {
  const { t, language } = useCopy();
  const columns = contextsOfAxis('contrast').flatMap((contrast) =>
    contextsOfAxis('mode').map((mode) => ({ mode, contrast })),
  );
  const name = (context: string) => label(`context.${context}`, language) ?? context;
  return (
    <S.Scroll tabIndex={0} aria-labelledby={title}>
      <S.Table>
        <thead>
          <tr>
            <th scope="col">{t('colour.pair')}</th>
            {columns.map(({ mode, contrast }) => (
              <th key={placeOf(mode, contrast)} scope="col">
                {name(mode)} · {name(contrast)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                <Code>
                  {row.foreground.replace('color.', '')} / {row.background.replace('color.', '')}
                </Code>
              </th>
              {columns.map(({ mode, contrast }) => (
                <td key={placeOf(mode, contrast)}>
                  <PairCell pair={row.places.get(placeOf(mode, contrast))} locale={localeOf(language)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </S.Table>
    </S.Scroll>
  );
}

/** A text pair shows its ratio in its own colours; an edge is drawn as an edge, next to its ratio. */
function PairCell({ pair, locale }: { pair: PairRecord | undefined; locale: string }) {
  if (!pair) return null;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(locale);
  const edge = controlPair(pair);
  const foreground = variableOf(pair.foreground);
  return (
    <S.Cell
      data-mode={pair.mode}
      data-contrast={pair.contrast}
      data-failing={passes(pair) ? undefined : true}
      style={cssVariables({
        '--wsb-background': edge ? 'transparent' : variableOf(pair.background),
        '--wsb-foreground': foreground,
        ...(edge ? {} : { '--wsb-label': foreground }),
      })}
    >
      {edge ? <Edge background={variableOf(pair.background)} /> : null}
      <small>
        {number.format(floorRatio(pair.ratio))} / {short.format(pair.target)}
      </small>
    </S.Cell>
  );
}

const Edge = ({ background }: { background: string }) => <i style={{ background }} />;
