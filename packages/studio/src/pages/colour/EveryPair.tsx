import { useId, useMemo, useState } from 'react';
import { label, localeOf } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import type { PairRecord } from '../../data/types.js';
import { Code, Section } from '../../parts/layout.js';
import { custom } from '../../parts/drawings.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { usePairs } from '../../parts/use-theme-file.js';
import { modesOf } from './KeyPairs.js';
import { controlPair, groupRows, holds, lowestOf, pairRows, placeOf, variableOf, type PairRow } from './pairs.js';
import * as S from './Colour.styles.js';

/** Every pair that the contract promises, in every mode and contrast level, painted and measured. */
export function EveryPair() {
  const { say } = useCopy();
  const { brand } = useAxes();
  const all = usePairs();
  const rows = useMemo(() => pairRows(all ?? [], brand), [all, brand]);
  const broken = (all ?? []).filter((pair) => pair.brand === brand && !holds(pair)).length;
  const hint = `${say('colour.every.text', { count: rows.length })} ${say('colour.held', { count: broken })}`;
  return (
    <Section title={say('colour.every')} hint={hint} id="every-pair">
      {groupRows(rows).map(([group, own], index) => (
        <Group key={group} group={group} rows={own} open={index === 0} />
      ))}
    </Section>
  );
}

/** Pairs of one group of inks; what is closed is not drawn. */
function Group({ group, rows, open: first }: { group: string; rows: readonly PairRow[]; open: boolean }) {
  const { say, language } = useCopy();
  const [open, setOpen] = useState(first);
  const id = useId();
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  const lowest = lowestOf(rows);
  return (
    <S.Group open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi lang="en" id={id}>
          {group}
        </bdi>
        <span>{say('colour.count', { count: rows.length })}</span>
        <span>
          {say('colour.lowest')} {number.format(Math.floor(lowest.ratio * 100) / 100)} | {number.format(lowest.target)}
        </span>
      </summary>
      {open ? <PairTable rows={rows} title={id} /> : null}
    </S.Group>
  );
}

/** @param title id of the element that names the group */
function PairTable({ rows, title }: { rows: readonly PairRow[]; title: string }) {
  const { say, language } = useCopy();
  const contrasts = themeData().manifest.axes.find((axis) => axis.name === 'contrast')?.contexts ?? [];
  const columns = contrasts.flatMap((contrast) => modesOf().map((mode) => ({ mode, contrast })));
  const name = (context: string) => label(`context.${context}`, language) ?? context;
  return (
    <S.Scroll tabIndex={0} aria-labelledby={title}>
      <S.Table>
        <thead>
          <tr>
            <th scope="col">{say('colour.pair')}</th>
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

/** Text pairs are written in their own ink; edges are drawn as an edge with the number beside it. */
function PairCell({ pair, locale }: { pair: PairRecord | undefined; locale: string }) {
  if (!pair) return null;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(locale);
  const edge = controlPair(pair);
  const ink = variableOf(pair.foreground);
  return (
    <S.Cell
      data-mode={pair.mode}
      data-contrast={pair.contrast}
      data-broken={holds(pair) ? undefined : true}
      style={custom({
        '--wsb-ground': edge ? 'transparent' : variableOf(pair.background),
        '--wsb-ink': ink,
        ...(edge ? {} : { '--wsb-label': ink }),
      })}
    >
      {edge ? <Edge ground={variableOf(pair.background)} /> : null}
      <small>
        {number.format(Math.floor(pair.ratio * 100) / 100)} | {short.format(pair.target)}
      </small>
    </S.Cell>
  );
}

const Edge = ({ ground }: { ground: string }) => <i style={{ background: ground }} />;
