import type { CSSProperties } from 'react';
import { getCopy, label, type CopyKey } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { VoiceChart } from '../../blocks/voice-chart/VoiceChart.js';
import { WordsTable } from '../../blocks/words-table/WordsTable.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import { Address } from './Address.js';
import { Channels } from './Channels.js';
import { Review } from './Review.js';
import { Rituals } from './Rituals.js';
import { Spelling } from './Spelling.js';
import { Traits } from './Traits.js';
import * as D from './Details.styles.js';
import * as S from './Voice.styles.js';

/** The brand's voice: tone among the other brands, traits, address, rules, lexicon, channels, reviews and messages. */
export function Voice() {
  const { t, language } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Voice" lead={t('voice.lead')} />
      <Section id="tone" title={t('voice.tone')} description={t('voice.tone.text', { brand: brand.names[language] })}>
        <VoiceChart />
        <Evidence brand={brand} language={language} />
      </Section>
      <Traits brand={brand} />
      <Section
        id="address"
        title={t('address.title')}
        description={t('address.text', { brand: brand.names[language] })}
      >
        <Address brand={brand} />
      </Section>
      <Section id="mechanics" title={t('voice.mechanics')}>
        <S.Both>
          {bothLanguages.map(({ id, dir }) => (
            <Mechanics key={id} brand={brand} lang={id} dir={dir} />
          ))}
        </S.Both>
      </Section>
      <Section title={`${t('voice.before')} · ${t('voice.after')}`}>
        <S.Both>
          {bothLanguages.map(({ id, dir }) => (
            <Rewrites key={id} brand={brand} lang={id} dir={dir} />
          ))}
        </S.Both>
      </Section>
      <Section id="lexicon" title={t('voice.lexicon')}>
        <S.Both>
          {bothLanguages.map(({ id, dir }) => (
            <Lexicon key={id} brand={brand} lang={id} dir={dir} />
          ))}
        </S.Both>
      </Section>
      <Section id="channel" title={t('channel.title')} description={t('channel.text')}>
        <Channels brand={brand} />
      </Section>
      <Section id="ritual" title={t('ritual.title')}>
        <Rituals brand={brand} />
      </Section>
      <Section id="spelling" title={t('spelling.title')}>
        <Spelling brand={brand} />
      </Section>
      <Section id="review" title={t('review.title')} description={t('review.text')}>
        <Review brand={brand} />
      </Section>
      <Section id="messages" title={t('voice.messages')} description={t('voice.messages.text')}>
        <WordsTable rows={12} />
      </Section>
    </Page>
  );
}

/** The texts that show the number of each dimension. */
function Evidence({ brand, language }: { brand: BrandData; language: Language }) {
  const { t } = useCopy();
  const dimensions = Object.entries(brand.voice.evidence);
  if (dimensions.length === 0) return null;
  return (
    <D.Evidence aria-label={t('evidence.text')}>
      {dimensions.map(([name, texts]) => (
        <li key={name}>
          <h3>{[label(`tone.${name}.from`, language), label(`tone.${name}.to`, language)].join(' – ')}</h3>
          {(texts[language] ?? []).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </li>
      ))}
    </D.Evidence>
  );
}

interface OneLanguage {
  readonly brand: BrandData;
  readonly lang: Language;
  readonly dir: 'ltr' | 'rtl';
}

/** Rows that a list shares with the list of the other language next to it. */
const rowsOf = (count: number) => ({ '--wsb-rows': count }) as CSSProperties;

/** Every writing rule, with the limit that the compiler checks and its examples, if there are any. */
function Mechanics({ brand, lang, dir }: OneLanguage) {
  return (
    <S.Rules lang={lang} dir={dir} style={rowsOf(brand.voice.mechanics.length)}>
      {brand.voice.mechanics.map(({ name, rule, limit, examples = [] }) => (
        <li key={name}>
          <p>{rule[lang]}</p>
          {limit === undefined ? null : <small>{getCopy(limitKey(name), lang, { limit })}</small>}
          {examples.map(({ instead, write }) => (
            <p className="example" key={write[lang]}>
              <del>{instead?.[lang]}</del> <ins>{write[lang]}</ins>
            </p>
          ))}
        </li>
      ))}
    </S.Rules>
  );
}

/** What the limit of a writing rule counts. */
function limitKey(rule: string): CopyKey {
  if (rule === 'exclamation' || rule === 'length') return `voice.limit.${rule}`;
  return 'voice.limit';
}

/** Sentences before and after a trait is applied. */
function Rewrites({ brand, lang, dir }: OneLanguage) {
  const examples = brand.voice.traits.flatMap((trait) => trait.examples ?? []);
  return (
    <S.Rewrites lang={lang} dir={dir} style={rowsOf(examples.length + 1)}>
      <thead>
        <tr>
          <th scope="col">{getCopy('voice.before', lang)}</th>
          <th scope="col">{getCopy('voice.after', lang)}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ instead, write }) => (
          <tr key={write[lang]}>
            <td className="before">
              <S.Cross aria-hidden />
              {instead?.[lang]}
            </td>
            <td className="after">{write[lang]}</td>
          </tr>
        ))}
      </tbody>
    </S.Rewrites>
  );
}

function Lexicon({ brand, lang, dir }: OneLanguage) {
  const list = new Intl.ListFormat(lang, { type: 'unit' });
  return (
    <S.Lexicon lang={lang} dir={dir} style={rowsOf(brand.voice.lexicon.length + 1)}>
      <thead>
        <tr>
          <th scope="col">{getCopy('voice.prefer', lang)}</th>
          <th scope="col">{getCopy('voice.avoid', lang)}</th>
          <th scope="col">{getCopy('voice.why', lang)}</th>
        </tr>
      </thead>
      <tbody>
        {brand.voice.lexicon.map(({ name, prefer, avoid, why }) => (
          <tr key={name}>
            <td className="prefer">{list.format(prefer[lang] ?? [])}</td>
            <td>{list.format(avoid[lang] ?? [])}</td>
            <td>{why?.[lang]}</td>
          </tr>
        ))}
      </tbody>
    </S.Lexicon>
  );
}
