import type { BrandData } from '../../data/types.js';
import { Page, PageHead, Pair, Section } from '../../parts/layout.js';
import { Cloth, cssVariables } from '../../parts/drawings.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { noSpecimens, type SpecimenPageProps } from '../../parts/specimens.js';
import * as S from './Pattern.styles.js';

/** The brand's pattern: one repeat as a draft, and the three places where it is used. */
export function Pattern({ specimens = noSpecimens }: SpecimenPageProps) {
  const { t, language } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Pattern" lead={t('pattern.lead')} />
      <Section title={t('pattern.use')}>
        <S.Uses>
          <figure>
            <div className="draft">
              <Draft brand={brand} />
            </div>
            <figcaption>{t('pattern.draft')}</figcaption>
          </figure>
          <figure>
            <div className="page">
              <p>{specimens(brand.id, language).pattern ?? t('pattern.words')}</p>
              <div>
                <Cloth brand={brand} kind="band" />
              </div>
            </div>
            <figcaption>{t('pattern.band')}</figcaption>
          </figure>
          <figure>
            <div className="cover">
              <Cloth brand={brand} />
            </div>
            <figcaption>{t('pattern.cover')}</figcaption>
          </figure>
        </S.Uses>
      </Section>
      <Section title={t('pattern.selvedge')}>
        <S.Selvedge>
          <Cloth brand={brand} kind="selvedge" />
        </S.Selvedge>
      </Section>
      <Pair style={{ marginBlockStart: 'var(--ws-space-8)' }}>
        <Section title={t('pattern.colours')}>
          <S.Threads>
            {([0, 1, 2, 3, 4] as const).map((thread) => (
              <li key={thread}>
                <i style={cssVariables({ '--wsb-thread': `var(--ws-color-pattern-${thread})` })} />
                {t(`pattern.thread.${thread}`)}
              </li>
            ))}
          </S.Threads>
        </Section>
        <Section title={t('pattern.rules')}>
          <S.Rules>
            {([1, 2, 3] as const).map((rule) => (
              <li key={rule}>{t(`pattern.rule.${rule}`)}</li>
            ))}
          </S.Rules>
        </Section>
      </Pair>
    </Page>
  );
}

/** One repeat under the grid of its draft. A cell is one unit if the tile is drawn in units, else a twelfth. */
function Draft({ brand }: { brand: BrandData }) {
  const tile = brand.mark.patterns.cloth;
  if (!tile) return null;
  const height = Math.min(tile.height, tile.width * 1.45);
  const unit =
    Number.isInteger(tile.width) && tile.width <= 48 && Number.isInteger(tile.height)
      ? 1
      : Math.max(tile.width, tile.height) / 12;
  const marks = (length: number, line: (at: string) => string) =>
    Array.from({ length: Math.floor(length / unit + 0.001) + 1 }, (_, index) => line((index * unit).toFixed(3))).join(
      '',
    );
  return (
    <svg className="wsb-cloth" viewBox={`0 0 ${tile.width} ${height}`} aria-hidden>
      <svg
        width={tile.width}
        height={height}
        viewBox={`0 0 ${tile.width} ${height}`}
        dangerouslySetInnerHTML={{ __html: tile.body }}
      />
      <path
        className="grid"
        strokeWidth={tile.width / 480}
        d={marks(tile.width, (at) => `M${at} 0V${height}`) + marks(height, (at) => `M0 ${at}H${tile.width}`)}
      />
    </svg>
  );
}
