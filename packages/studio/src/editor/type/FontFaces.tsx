import type { FontRecord } from '@wusum/contract/types';
import { Badge } from '@wusum/react';
import { directionOf } from '../../data/resolve-axes.js';
import { useCopy } from '../../parts/page-scope.js';
import { coverageOf, familyCss, isGeneric, weightsOf, type Coverage } from './coverage.js';
import * as S from './type.styles.js';

interface FontFacesProps {
  readonly families: readonly string[];
  /** Those of the theme; `undefined` while they load. */
  readonly fonts: readonly FontRecord[] | undefined;
}

/** The first font in each weight that its files have, in both scripts. */
export function FontFaces({ families, fonts }: FontFacesProps) {
  const font = fonts?.find(({ family }) => family === families[0]);
  return (
    <S.Faces style={{ fontFamily: familyCss(families) }}>
      {(font ? weightsOf(font) : [400]).map((weight) => (
        <li key={weight} style={{ fontWeight: weight }}>
          <small>{weight}</small>
          <span lang="en" dir="ltr">
            Every voice 0123
          </span>
          <span lang="ar" dir="rtl">
            لكل صوت وسم ٠١٢٣
          </span>
        </li>
      ))}
    </S.Faces>
  );
}

/** The characters of each language that no font of a stack has, as measured in the files of the theme. */
export function FontCoverage({ families, fonts }: FontFacesProps) {
  const { t } = useCopy();
  if (fonts === undefined) return null;
  const names = fonts.map(({ family }) => family);
  const unknown = families.filter((one) => !names.includes(one) && !isGeneric(one));
  return (
    <S.Coverage aria-label={t('type-edit.coverage')}>
      {coverageOf(families, fonts).map((coverage) => (
        <li key={coverage.language}>
          <LanguageCoverage coverage={coverage} />
        </li>
      ))}
      {unknown.map((family) => (
        <li key={family}>{t('type-edit.no-file', { family })}</li>
      ))}
    </S.Coverage>
  );
}

function LanguageCoverage({ coverage: { language, count, lacks } }: { coverage: Coverage }) {
  const { t, language: shown } = useCopy();
  const name = new Intl.DisplayNames([shown], { type: 'language' }).of(language) ?? language;
  if (count === 0) return <Badge color="success">{t('type-edit.covers', { language: name })}</Badge>;
  return (
    <>
      <Badge color="warning">{t('type-edit.lacks', { language: name, count })}</Badge>
      <S.Lacks>
        {lacks.map(({ kind, characters }) => (
          <div key={kind}>
            <dt>{t(`type-edit.kind.${kind}`)}</dt>
            <dd lang={language} dir={directionOf(language)}>
              {characters.map(visible).join(' ')}
            </dd>
          </div>
        ))}
      </S.Lacks>
    </>
  );
}

/** A mark is drawn on a letter carrier: alone it is not visible. */
const visible = (character: string): string => (/\p{M}/u.test(character) ? `ـ${character}` : character);
