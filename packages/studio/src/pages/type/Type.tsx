import { useCallback } from 'react';
import { TypeSpecimen } from '../../blocks/type-specimen/TypeSpecimen.js';
import { getCopy } from '../../copy/index.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import { useMeasured } from '../../parts/use-measured.js';
import { noSpecimens, type SpecimenPageProps } from '../../parts/specimens.js';
import { cssVariables } from '../../parts/drawings.js';
import * as S from './Type.styles.js';

/** Type roles in both scripts side by side, each with its measured size, weight and letter spacing. */
export function Type({ specimens = noSpecimens }: SpecimenPageProps) {
  const { t } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Type" lead={t('type.lead')} />
      <Section id="roles" title={t('type.roles')}>
        <TypeSpecimen specimens={specimens} />
      </Section>
      <Section id="boxes" title={t('type.boxes')} description={t('type.boxes.text')}>
        <S.Boxes>
          {bothLanguages.map(({ id, dir }) => (
            <p key={id} lang={id} dir={dir}>
              {specimens(brand.id, id)['paragraph'] ?? getCopy('type.sample.lead', id)}
            </p>
          ))}
        </S.Boxes>
      </Section>
      <Section id="families" title={t('type.families')}>
        <Families />
      </Section>
    </Page>
  );
}

const families = [
  { key: 'type.display', family: 'display' },
  { key: 'type.text', family: 'text' },
  { key: 'type.code', family: 'code' },
] as const;

function Families() {
  const { t } = useCopy();
  return (
    <S.Families>
      {families.map(({ key, family }) => (
        <S.Family key={family} style={cssVariables({ '--wsb-family': `var(--ws-font-family-${family})` })}>
          <h3>{t(key)}</h3>
          <div className="big" aria-hidden>
            <span lang="en">Rg</span>
            <span lang="ar">{family === 'code' ? '٣٤' : 'وسع'}</span>
          </div>
          <p className="all" lang="en" dir="ltr">
            ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 ÀÇÉÎÑÖŒß “&amp;” @ № ± ×
          </p>
          <p className="all" lang="ar" dir="rtl">
            ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ؤ ئ ة ى لا بَ بِ بُ بْ بّ بً ٠١٢٣٤٥٦٧٨٩ «؟،؛»
          </p>
          <Weights />
          <FamilyName family={family} />
        </S.Family>
      ))}
    </S.Families>
  );
}

/** The three weights of the theme, set in the family. */
function Weights() {
  const { language } = useCopy();
  return (
    <p className="weights">
      {weights.map((weight) => (
        <span key={weight} style={{ fontWeight: `var(--ws-font-weight-${weight})` }}>
          {getCopy(`type.weight.${weight}`, language)}
        </span>
      ))}
    </p>
  );
}

const weights = ['regular', 'label', 'strong'] as const;

/** The first family of a font stack. */
function FamilyName({ family }: { family: string }) {
  const read = useCallback(() => {
    const stack = getComputedStyle(document.documentElement).getPropertyValue(`--ws-font-family-${family}`);
    return stack.split(',')[0]?.trim().replaceAll('"', '') ?? '';
  }, [family]);
  return <Code>{useMeasured(read, '')}</Code>;
}
