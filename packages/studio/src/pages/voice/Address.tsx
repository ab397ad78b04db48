import type { ReactNode } from 'react';
import { getCopy, type CopyKey } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { bothLanguages } from '../../parts/page-scope.js';
import { comma } from './Channels.js';
import * as D from './Details.styles.js';
import * as S from './Voice.styles.js';

/** How the brand speaks to its readers, in both languages. */
export function Address({ brand }: { brand: BrandData }) {
  return (
    <S.Both>
      {bothLanguages.map(({ id, dir }) => (
        <D.Facts key={id} lang={id} dir={dir}>
          {rowsIn(brand, id).map(([name, value]) => (
            <div key={name}>
              <dt>{getCopy(name, id)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </D.Facts>
      ))}
    </S.Both>
  );
}

type Row = readonly [name: CopyKey, value: ReactNode];

function rowsIn({ voice }: BrandData, lang: Language): Row[] {
  const { speaker, listener, register, dialect, button, invitation, ...others } = voice.address[lang] ?? {};
  const { variants = [], never = [] } = others;
  const none = getCopy('address.none', lang);
  const reader = listener && [
    getCopy(`address.number.${listener.number}`, lang),
    getCopy(`address.gender.${listener.gender}`, lang),
  ];
  const form = (name: typeof button): string | undefined => name && getCopy(`address.form.${name}`, lang);
  const offered = variants.map((each) =>
    getCopy(each === 'plural' ? 'address.plural' : `address.gender.${each}`, lang),
  );
  const rows: readonly [CopyKey, string | undefined][] = [
    ['address.speaker', speaker ?? none],
    ['address.listener', reader ? reader.join(comma[lang]) : none],
    ['address.register', register?.[lang]],
    ['address.dialect', dialect?.[lang]],
    ['address.button', form(button)],
    ['address.invitation', form(invitation)],
    ['address.variants', offered.join(comma[lang])],
    ['address.never', never.map((each) => (lang === 'ar' ? `«${each}»` : `“${each}”`)).join(comma[lang])],
  ];
  return rows.filter(([, value]) => value);
}
