import { AssetDownload } from '../../blocks/asset-download/AssetDownload.js';
import { DoDont } from '../../blocks/do-dont/DoDont.js';
import { PatternTile } from '../../blocks/pattern-tile/PatternTile.js';
import { localeOf, type CopyKey } from '../../copy/index.js';
import { contextsOf, valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { tokenForms } from '../../parts/copy-menu/copy-forms.js';
import { Cloth, cssVariables } from '../../parts/drawings.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useAxes, useBrand, useCopy } from '../../parts/page-scope.js';
import { noSpecimens, type SpecimenPageProps } from '../../parts/specimens.js';
import { useTokens } from '../../parts/use-theme-file.js';
import * as S from './Pattern.styles.js';

/** The brand's pattern: one repeat as a draft, the three places where it is used, and its rules. */
export function Pattern({ specimens = noSpecimens }: SpecimenPageProps) {
  const { t, language } = useCopy();
  const brand = useBrand();
  const words = specimens(brand.id, language).pattern ?? t('pattern.words');
  return (
    <Page>
      <PageHead name="nav.Pattern" lead={t('pattern.lead')} />
      <Section id="use" title={t('pattern.use')}>
        <S.Uses>
          <figure>
            <PatternTile />
            <figcaption>{t('pattern.draft')}</figcaption>
          </figure>
          <figure>
            <div className="page">
              <p>{words}</p>
              <PatternTile view="band" />
            </div>
            <figcaption>{t('pattern.band')}</figcaption>
          </figure>
          <figure>
            <PatternTile view="cloth" />
            <figcaption>{t('pattern.cover')}</figcaption>
          </figure>
        </S.Uses>
      </Section>
      <Section id="selvedge" title={t('pattern.selvedge')}>
        <PatternTile view="selvedge" />
      </Section>
      <Section id="colours" title={t('pattern.colours')}>
        <Threads />
      </Section>
      <Section id="rules" title={t('pattern.rules')}>
        <Rules words={words} />
      </Section>
      <Section id="files" title={t('mark.files')}>
        <AssetDownload assets={['cloth', 'band', 'selvedge']} />
      </Section>
    </Page>
  );
}

/** The colours of the threads. Threads of one colour are one swatch. */
function Threads() {
  const { t, language } = useCopy();
  const axes = useAxes();
  const contexts = contextsOf(axes);
  const names = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const threads = (useTokens() ?? []).filter(isThread);
  const nameOf = ({ path }: TokenRecord): string => t(`pattern.thread.${path.at(-1)}` as CopyKey);
  return (
    <S.Threads>
      {[...Map.groupBy(threads, (token) => valueAt(token, contexts)?.css).values()].map(([token, ...others]) => (
        <li key={token!.path}>
          <CopyMenu name={token!.path} forms={() => tokenForms(token!, contexts)}>
            <i style={cssVariables({ '--wsb-thread': `var(${token!.variable})` })} />
          </CopyMenu>
          {names.format([token!, ...others].map(nameOf))}
        </li>
      ))}
    </S.Threads>
  );
}

const isThread = ({ path }: TokenRecord): boolean => /^color\.pattern\.[0-4]$/u.test(path);

/** The rules; what a drawing can show is kept and broken with the brand's own cloth. */
function Rules({ words }: { words: string }) {
  const { t } = useCopy();
  const brand = useBrand();
  const band = <Cloth brand={brand} kind="band" />;
  return (
    <S.Rules>
      <DoDont good={<S.Cut>{band}</S.Cut>} bad={<S.Cut data-cut>{band}</S.Cut>}>
        {t('pattern.rule.1')}
      </DoDont>
      <DoDont
        good={
          <S.Words>
            <p>{words}</p>
            <div>{band}</div>
          </S.Words>
        }
        bad={
          <S.Words data-over aria-hidden>
            <div>{band}</div>
            <p>{words}</p>
          </S.Words>
        }
      >
        {t('pattern.rule.2')}
      </DoDont>
      <p>{t('pattern.rule.3')}</p>
    </S.Rules>
  );
}
