import { localeOf, type Language } from '../../copy/index.js';
import { useCopy } from '../../parts/page-scope.js';
import type { DraftFonts } from './load-fonts.js';
import * as S from './fonts.styles.js';

/** What pages do not show of the fonts of a draft, and how to see it. Nothing if they show all. */
export function FontNotes({ fonts }: { fonts: DraftFonts }) {
  const { t, language } = useCopy();
  return (
    <>
      <MissingFonts fonts={fonts} />
      {fonts.nearest.map(({ family, weights }) => (
        <p key={family}>{t('type-edit.nearest', { family, weights: listOf(weights.map(Number), language) })}</p>
      ))}
    </>
  );
}

function MissingFonts({ fonts: { missing, isBuilt } }: { fonts: DraftFonts }) {
  const { t, language } = useCopy();
  const count = missing.length;
  if (count === 0) return null;
  const fonts = new Intl.ListFormat(language).format(missing.map(({ family }) => isolated(family)));
  return (
    <details>
      <summary>{t('type-edit.missing', { fonts, count })}</summary>
      <p>{t(isBuilt ? 'type-edit.built' : 'type-edit.install', { count })}</p>
      <S.Command lang="en" dir="ltr">
        npm install {missing.map((one) => one.package).join(' ')}
      </S.Command>
    </details>
  );
}

function listOf(numbers: readonly number[], language: Language): string {
  const number = new Intl.NumberFormat(localeOf(language), { useGrouping: false });
  return new Intl.ListFormat(language).format(numbers.map((one) => number.format(one)));
}

/** A name in the direction of its own letters, whatever the sentence has. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
