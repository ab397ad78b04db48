import { Brand } from '@wusum/react';
import { Cover, Sign, type SignName } from '@wusum/tribe';
import { storyHref } from '../../parts/story-link.js';
import { Cloth, MarkSvg, MemberSvg, DrawingSvg, signsOf } from '../../parts/drawings.js';
import { useBrand, useCopy, type Translate } from '../../parts/page-scope.js';
import { noSpecimens, type SpecimenPageProps } from '../../parts/specimens.js';
import { themeData } from '../../data/theme-data.js';
import type { BrandData } from '../../data/types.js';
import { NineStrokes } from './NineStrokes.js';
import * as C from './Covers.styles.js';
import * as S from './Welcome.styles.js';

/** The front page: what the system is, how a mark is made, three links, a cover for each brand. */
export function Welcome({ specimens = noSpecimens }: SpecimenPageProps) {
  const { t, language } = useCopy();
  const { brands } = themeData();
  const brand = useBrand();
  const count = brands.length;
  return (
    <S.Front>
      <S.Hero>
        <h1>{t('welcome.title', { count })}</h1>
        <SystemLead />
      </S.Hero>
      <NineStrokes brand={brand} />
      <EquationRow brand={brand} t={t} />
      <StartLinks t={t} />
      <S.Part>
        <header>
          <h2>{t('welcome.covers', { count })}</h2>
          <p>{t('welcome.covers.text')}</p>
        </header>
        <C.Covers>
          {brands.map((one) => (
            <CoverOf key={one.id} brand={one} title={specimens(one.id, language).display} />
          ))}
        </C.Covers>
      </S.Part>
      <S.Band>
        <Cloth brand={brand} kind="band" />
      </S.Band>
    </S.Front>
  );
}

/** The system's name is that of the theme's default brand. */
function SystemLead() {
  const { t, language } = useCopy();
  const { brands, defaultBrand } = themeData().manifest;
  const system = (brands.find(({ id }) => id === defaultBrand) ?? brands[0])?.names[language] ?? '';
  return <p>{t('welcome.lead', { system })}</p>;
}

function EquationRow({ brand, t }: { brand: BrandData; t: Translate }) {
  const own = signsOf(brand);
  const two: SignName[] = own.length > 1 ? own.slice(0, 2) : [own[0] ?? 'line', own[0] ?? 'line'];
  return (
    <S.Equation>
      <S.Term data-two>
        <div>
          {two.map((sign, index) => (
            <Sign key={index} name={sign} />
          ))}
        </div>
        <p>{t('welcome.two')}</p>
      </S.Term>
      <S.Term>
        <div>
          <MarkSvg brand={brand} />
        </div>
        <p>{t('welcome.mark')}</p>
      </S.Term>
      <S.Term data-member>
        <div>
          <MemberSvg brand={brand} seed="coast-dev" />
        </div>
        <p>{t('welcome.member')}</p>
      </S.Term>
      <S.Signed>
        <div>
          <Cloth brand={brand} />
        </div>
        <p>{t('welcome.cloth')}</p>
      </S.Signed>
    </S.Equation>
  );
}

const startLinks = [
  { key: 'design', sign: 'crook', story: 'foundations-colour--colour' },
  { key: 'build', sign: 'hook', story: 'components-button--docs' },
  { key: 'edit', sign: 'fork', story: 'start-edit-a-brand--edit-a-brand' },
] as const;

function StartLinks({ t }: { t: Translate }) {
  return (
    <S.Part>
      <h2>{t('welcome.doors')}</h2>
      <S.Doors>
        {startLinks.map(({ key, sign, story }) => (
          <S.Door key={key} href={storyHref(story)} target="_top">
            <Sign name={sign} />
            <h3>{t(`welcome.${key}`)}</h3>
            <p>{t(`welcome.${key}.text`)}</p>
            <span>{t(`welcome.${key}.link`)}</span>
          </S.Door>
        ))}
      </S.Doors>
      <S.Doorstep />
    </S.Part>
  );
}

/** A brand's cover in its own colours, shape and text, in its default mode. */
function CoverOf({ brand, title }: { brand: BrandData; title?: string }) {
  return (
    <Brand asChild brand={brand.id} mode={brand.defaults.mode as 'light' | 'dark'}>
      <C.Volume>
        <div className="top">
          <Cover />
        </div>
        <div className="name">
          {title && <p>{title}</p>}
          <div>
            <DrawingSvg drawing={brand.mark.wordmarks.latin} title={brand.names.en} lang="en" />
            <DrawingSvg drawing={brand.mark.wordmarks.arabic} title={brand.names.ar} lang="ar" />
          </div>
        </div>
      </C.Volume>
    </Brand>
  );
}
