import { useMemo } from 'react';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { cssVariables } from '../../parts/drawings.js';
import { localeOf } from '../../copy/index.js';
import { ContrastMatrix } from '../../blocks/contrast-matrix/ContrastMatrix.js';
import { pairRows, passes } from '../../blocks/contrast-matrix/pairs.js';
import { Ramp } from '../../blocks/ramp/Ramp.js';
import { RoleTable } from '../../blocks/role-table/RoleTable.js';
import { usePairs } from '../../parts/use-theme-file.js';
import { KeyPairs } from './KeyPairs.js';
import * as S from './Colour.styles.js';

/** Colours as compiled: proportions, main pairs, ramps, roles in both modes, every guaranteed pair with its contrast. */
export function Colour() {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Colour" lead={t('colour.lead')} />
      <Section id="proportion" title={t('colour.proportion')}>
        <Proportion />
      </Section>
      <Section id="pairs" title={t('colour.pairs')}>
        <KeyPairs />
      </Section>
      <Section id="ramps" title={t('colour.ramps')} description={t('colour.ramps.text')}>
        <Ramp />
      </Section>
      <Section id="roles" title={t('colour.roles')}>
        <RoleTable />
      </Section>
      <EveryPair />
    </Page>
  );
}

/** Every pair that the contract guarantees, and how many fail. */
function EveryPair() {
  const { t } = useCopy();
  const { brand } = useAxes();
  const all = usePairs();
  const rows = useMemo(() => pairRows(all ?? [], brand), [all, brand]);
  const failing = (all ?? []).filter((pair) => pair.brand === brand && !passes(pair)).length;
  const description = `${t('colour.every.text', { count: rows.length })} ${t('colour.failing', { count: failing })}`;
  return (
    <Section title={t('colour.every')} description={description} id="every-pair">
      <ContrastMatrix />
    </Section>
  );
}

/** A share below this is too narrow for its name: that is under the end of the bar. */
const labelled = 5;

const shares = [
  { key: 'colour.surface', share: 60, background: 'surface-canvas', foreground: 'text-default' },
  { key: 'colour.inverse', share: 22, background: 'surface-inverse', foreground: 'text-on-inverse' },
  { key: 'colour.accent', share: 10, background: 'accent-solid', foreground: 'accent-on-solid' },
  { key: 'colour.support', share: 6, background: 'support-solid', foreground: 'support-on-solid' },
  { key: 'colour.highlight', share: 2, background: 'highlight-solid', foreground: 'highlight-on-solid' },
] as const;

/** The share of a page that each colour has, drawn to scale. */
function Proportion() {
  const { t, language } = useCopy();
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  const shown = shares.map((one) => ({ ...one, text: percent.format(one.share / 100) }));
  return (
    <>
      <S.Proportion>
        {shown.map(({ key, share, text, background, foreground }) => (
          <div
            key={key}
            style={cssVariables({
              '--wsb-background': `var(--ws-color-${background})`,
              '--wsb-foreground': `var(--ws-color-${foreground})`,
            })}
          >
            {share >= labelled ? (
              <>
                <b>{text}</b>
                {t(key)}
              </>
            ) : null}
          </div>
        ))}
      </S.Proportion>
      <S.Rest>
        {shown
          .filter(({ share }) => share < labelled)
          .map(({ key, text, background }) => (
            <span key={key}>
              <i style={{ background: `var(--ws-color-${background})` }} />
              <b>{text}</b> {t(key)}
            </span>
          ))}
      </S.Rest>
    </>
  );
}
