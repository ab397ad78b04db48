import type { ReactNode } from 'react';
import { getCopy, localeOf, type CopyKey } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { bothLanguages } from '../../parts/page-scope.js';
import { comma } from './Channels.js';
import * as D from './Details.styles.js';
import * as S from './Voice.styles.js';

/** Numbers, dates, words of another script and rules of spelling, in both languages. */
export function Spelling({ brand }: { brand: BrandData }) {
  return (
    <S.Both>
      {bothLanguages.map(({ id, dir }) => (
        <D.Facts key={id} lang={id} dir={dir}>
          {[...numberRows(brand, id), ...scriptRows(brand, id)].map(([name, value]) => (
            <div key={name}>
              <dt>{getCopy(name, id)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {Object.entries(brand.voice.orthography[id] ?? {}).map(([name, rule]) => (
            <div key={name}>
              <dt lang="en" dir="ltr">
                {name}
              </dt>
              <dd>{typeof rule === 'string' ? rule : rule.rule}</dd>
            </div>
          ))}
        </D.Facts>
      ))}
    </S.Both>
  );
}

type Row = readonly [name: CopyKey, value: ReactNode];

function numberRows({ voice }: BrandData, lang: Language): Row[] {
  const {
    percent,
    decimal,
    thousands,
    range,
    time,
    wordsBelow,
    calendars = [],
    regions = {},
  } = voice.numerals[lang] ?? {};
  const number = new Intl.NumberFormat(localeOf(lang));
  const rows: readonly (readonly [CopyKey, string | undefined])[] = [
    ['spelling.percent', percent],
    ['spelling.decimal', decimal],
    ['spelling.thousands', thousands],
    ['spelling.range', range],
    ['spelling.time', time && getCopy(`spelling.${time}`, lang)],
    [
      'spelling.words',
      wordsBelow === undefined ? undefined : getCopy('spelling.below', lang, { number: number.format(wordsBelow) }),
    ],
    ['spelling.calendars', calendars.map((each) => calendarName(each, lang)).join(' · ')],
    ['spelling.regions', regionsText(regions, lang)],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, <bdi key={name}>{value}</bdi>] as const] : []));
}

/** `Latin: United Arab Emirates, Morocco · Arabic: Egypt` */
function regionsText(regions: Readonly<Record<string, { readonly digits?: string }>>, lang: Language): string {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const groups = (['latn', 'arab'] as const).flatMap((digits) => {
    const own = Object.entries(regions).filter(([, region]) => region.digits === digits);
    if (own.length === 0) return [];
    const name = getCopy(digits === 'latn' ? 'spelling.latin' : 'spelling.arabic', lang);
    return [`${name}: ${own.map(([region]) => names.of(region) ?? region).join(comma[lang])}`];
  });
  return groups.join(' · ');
}

function calendarName(calendar: string, lang: Language): string {
  return (
    new Intl.DisplayNames(lang, { type: 'calendar' } as unknown as Intl.DisplayNamesOptions).of(calendar) ?? calendar
  );
}

function scriptRows({ voice }: BrandData, lang: Language): Row[] {
  const { keep = [], write = {}, article } = voice.transliteration[lang] ?? {};
  const pairs = Object.entries(write);
  const rows: Row[] = [];
  if (keep.length > 0) rows.push(['spelling.keep', keep.map((word) => <Word key={word} text={word} />)]);
  if (pairs.length > 0) {
    const written = pairs.map(([from, to]) => (
      <span key={from}>
        <Word text={from} /> <Arrow /> <Word text={to} />
      </span>
    ));
    rows.push(['spelling.write', written]);
  }
  if (article !== undefined) rows.push(['spelling.article', <bdi key="article">{article}</bdi>]);
  return rows;
}

/** A word in the language of its letters. */
const Word = ({ text }: { text: string }) => <bdi lang={/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'}>{text}</bdi>;

/** It points on in the direction of the text. */
const Arrow = () => <span aria-hidden className="arrow" />;
