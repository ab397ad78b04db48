import { useCallback, useRef, type CSSProperties } from 'react';
import { getCopy, type CopyKey } from '../../copy/index.js';
import type { Language, TokenRecord } from '../../data/types.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { useMeasured } from '../../parts/use-measured.js';
import { noSpecimens, type SpecimenPageProps, type Specimens } from '../../parts/specimens.js';
import { cssVariables } from '../../parts/drawings.js';
import * as S from './Type.styles.js';

/** Type roles in both scripts side by side, each with its measured size, weight and letter spacing. */
export function Type({ specimens = noSpecimens }: SpecimenPageProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const roles = useTokens()?.filter(({ type }) => type === 'typography');
  return (
    <Page>
      <PageHead name="nav.Type" lead={t('type.lead')} />
      <Section title={t('type.roles')}>
        {roles?.map((token) => (
          <Role key={token.path} token={token} specimens={specimens} />
        ))}
      </Section>
      <Section title={t('type.boxes')} description={t('type.boxes.text')}>
        <S.Boxes>
          {bothLanguages.map(({ id, dir }) => (
            <p key={id} lang={id} dir={dir}>
              {specimens(brand.id, id)['paragraph'] ?? getCopy('type.sample.lead', id)}
            </p>
          ))}
        </S.Boxes>
      </Section>
      <Section title={t('type.families')}>
        <Families />
      </Section>
    </Page>
  );
}

/** A type role in both scripts, with its purpose. */
function Role({ token, specimens }: { token: TokenRecord; specimens: Specimens }) {
  const brand = useBrand();
  const { language } = useCopy();
  const role = token.path.replace('type.', '');
  return (
    <S.Specimen>
      <div className="about" dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <Code>{token.path}</Code> <TokenDescription text={token.description} />
      </div>
      {bothLanguages.map(({ id, dir }) => (
        <Sample key={id} role={role} lang={id} dir={dir} text={textOf(role, specimens(brand.id, id), id)} />
      ))}
    </S.Specimen>
  );
}

/** The studio's own text of each role. */
const ownTexts: Readonly<Record<string, CopyKey>> = {
  display: 'type.sample.display',
  'heading-1': 'type.sample.title',
  'heading-2': 'type.sample.heading',
  'heading-3': 'type.sample.heading',
  'heading-4': 'type.sample.heading',
  'heading-5': 'type.sample.heading',
  'heading-6': 'type.sample.heading',
  lead: 'type.sample.lead',
  body: 'type.sample.text',
  label: 'type.sample.display',
  caption: 'type.sample.note',
  code: 'type.sample.code',
};

/** The text of a role in a brand. Code is the same in every brand. */
function textOf(role: string, texts: ReturnType<Specimens>, language: Language): string {
  const own = ownTexts[role];
  const specimen = own ? texts[role] : texts['paragraph'];
  return specimen ?? getCopy(own ?? 'type.sample.text', language);
}

function Sample({ role, lang, dir, text }: { role: string; lang: Language; dir: 'ltr' | 'rtl'; text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const measured = useMeasure(line);
  return (
    <S.Sample lang={lang} dir={dir}>
      <small lang="en">
        {measured.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </small>
      <p ref={line} data-role={role} style={styleOf(role)}>
        {role === 'code' ? <code>{text}</code> : text}
      </p>
    </S.Sample>
  );
}

/** The CSS variables of a role. */
function styleOf(role: string): CSSProperties {
  return { font: `var(--ws-type-${role})`, letterSpacing: `var(--ws-type-${role}-letter-spacing)` };
}

/** Font size / line height, weight and letter spacing, as computed by this browser. */
function useMeasure(line: React.RefObject<HTMLElement | null>): string[] {
  const read = useCallback(() => measure(line.current), [line]);
  return useMeasured(read, unmeasured);
}

const unmeasured: string[] = [];

function measure(line: HTMLElement | null): string[] {
  if (!line) return unmeasured;
  const style = getComputedStyle(line);
  const size = Number.parseFloat(style.fontSize);
  const box = Number.parseFloat(style.lineHeight);
  const tracking = Number.parseFloat(style.letterSpacing) / size || 0;
  return [`${Math.round(size)} / ${Math.round(box)}`, style.fontWeight, `${Number(tracking.toFixed(3))} em`];
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
