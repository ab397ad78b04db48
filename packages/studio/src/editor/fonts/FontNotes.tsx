import { useCopy } from '../../parts/page-scope.js';
import type { DraftFonts } from './load-fonts.js';
import * as S from './fonts.styles.js';

/** The fonts of a draft that pages cannot show; opened, how to see them. Nothing if they show all. */
export function FontNotes({ fonts: { lacking, isBuilt } }: { fonts: DraftFonts }) {
  const { t, language } = useCopy();
  if (lacking.length === 0) return null;
  const names = lacking.map(({ family, weights = [] }) => isolated([family, ...weights].join(' ')));
  const packages = [...new Set(lacking.flatMap((one) => (one.weights ? [] : [one.package])))];
  return (
    <details>
      <summary>
        {t('type-edit.lacking', { fonts: new Intl.ListFormat(language).format(names), count: names.length })}
      </summary>
      <p>{t(isBuilt ? 'type-edit.built' : 'type-edit.install', { count: names.length })}</p>
      {packages.length > 0 ? (
        <S.Command lang="en" dir="ltr">
          npm install {packages.join(' ')}
        </S.Command>
      ) : null}
    </details>
  );
}

/** A name in the direction of its own letters, whatever the sentence has. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
