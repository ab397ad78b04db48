import { Sign, type SignName } from '@wusum/tribe';
import { storyHref } from '../../parts/story-link.js';
import { Cloth, MarkSvg, MemberSvg, PictureSvg, signsOf } from '../../parts/drawings.js';
import { useBrand, useCopy, type Say } from '../../parts/page-scope.js';
import { sampleText } from '../../parts/sample-text.js';
import { themeData } from '../../data/theme-data.js';
import type { BrandData } from '../../data/types.js';
import { NineStrokes } from './NineStrokes.js';
import * as C from './Covers.styles.js';
import * as S from './Welcome.styles.js';

/** The front page: what the system is, the equation of a mark, three doors, a cover for each tribe. */
export function Welcome() {
  const { say } = useCopy();
  const { brands } = themeData();
  const brand = useBrand();
  const count = brands.length;
  return (
    <S.Front>
      <S.Hero>
        <h1>{say('welcome.title', { count })}</h1>
        <SystemLead />
      </S.Hero>
      <NineStrokes brand={brand} />
      <EquationRow brand={brand} say={say} />
      <ThreeDoors say={say} />
      <S.Part>
        <header>
          <h2>{say('welcome.covers', { count })}</h2>
          <p>{say('welcome.covers.text')}</p>
        </header>
        <C.Covers>
          {brands.map((one) => (
            <CoverOf key={one.id} brand={one} />
          ))}
        </C.Covers>
      </S.Part>
      <S.Band>
        <Cloth brand={brand} kind="band" />
      </S.Band>
    </S.Front>
  );
}

/** The system bears the name of the theme's default brand. */
function SystemLead() {
  const { say, language } = useCopy();
  const { brands, defaultBrand } = themeData().manifest;
  const system = (brands.find(({ id }) => id === defaultBrand) ?? brands[0])?.names[language] ?? '';
  return <p>{say('welcome.lead', { system })}</p>;
}

function EquationRow({ brand, say }: { brand: BrandData; say: Say }) {
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
        <p>{say('welcome.two')}</p>
      </S.Term>
      <S.Term>
        <div>
          <MarkSvg brand={brand} />
        </div>
        <p>{say('welcome.mark')}</p>
      </S.Term>
      <S.Term data-member>
        <div>
          <MemberSvg brand={brand} seed="coast-dev" />
        </div>
        <p>{say('welcome.member')}</p>
      </S.Term>
      <S.Signed>
        <div>
          <Cloth brand={brand} />
        </div>
        <p>{say('welcome.cloth')}</p>
      </S.Signed>
    </S.Equation>
  );
}

const doors = [
  { key: 'design', sign: 'crook', story: 'foundations-colour--colour' },
  { key: 'build', sign: 'hook', story: 'components-button--docs' },
  { key: 'keep', sign: 'fork', story: 'start-keep-a-brand--keep-a-brand' },
] as const;

function ThreeDoors({ say }: { say: Say }) {
  return (
    <S.Part>
      <h2>{say('welcome.doors')}</h2>
      <S.Doors>
        {doors.map(({ key, sign, story }) => (
          <S.Door key={key} href={storyHref(story)} target="_top">
            <Sign name={sign} />
            <h3>{say(`welcome.${key}`)}</h3>
            <p>{say(`welcome.${key}.text`)}</p>
            <span>{say(`welcome.${key}.link`)}</span>
          </S.Door>
        ))}
      </S.Doors>
      <S.Doorstep />
    </S.Part>
  );
}

/** One tribe's cover in its own colours, shape and words; the mode is the tribe's own. */
function CoverOf({ brand }: { brand: BrandData }) {
  const { language } = useCopy();
  return (
    <C.Volume data-brand={brand.id} data-mode={brand.defaults.mode}>
      <div className="top">
        <MarkSvg brand={brand} />
        <Cloth brand={brand} scale={0.5} />
      </div>
      <div className="name">
        <p>{sampleText(brand, language, ['home.hero.title', 'hero.t'])}</p>
        <div>
          <PictureSvg picture={brand.mark.wordmarks.latin} title={brand.names.en} lang="en" />
          <PictureSvg picture={brand.mark.wordmarks.arabic} title={brand.names.ar} lang="ar" />
        </div>
      </div>
    </C.Volume>
  );
}
