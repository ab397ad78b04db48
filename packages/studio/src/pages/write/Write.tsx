import { Select, TextArea } from '@wusum/react';
import { splitSentences, type Finding } from '@wusum/voice/check';
import { useDeferredValue, useMemo, useState } from 'react';
import { getCopy, localeOf, type Language } from '../../copy/index.js';
import type { BrandData, Channel, Situation } from '../../data/types.js';
import { brandChecker } from '../../parts/brand-checker.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import { nameOfSituation } from '../moments/situations.js';
import { Tone } from '../moments/Guidance.js';
import { nameOfChannel } from '../voice/Channels.js';
import { Findings } from './Findings.js';
import * as S from './Write.styles.js';

/** A text field that is checked against the voice of the brand as people type, with the limits of a channel. */
export function Write() {
  const { t, language } = useCopy();
  const brand = useBrand();
  // Another language is another text.
  return (
    <Page>
      <PageHead name="nav.Write" lead={t('write.lead', { brand: brand.names[language] })} />
      <Desk key={language} brand={brand} language={language} />
    </Page>
  );
}

function Desk({ brand, language }: { brand: BrandData; language: Language }) {
  const { t } = useCopy();
  const { situations, channels } = brand.voice;
  const [text, setText] = useState(getCopy('write.sample', language));
  const [chosen, setChosen] = useState({ situation: 'invitation', channel: 'push' });
  const situation = situations.find(({ name }) => name === chosen.situation) ?? situations[0];
  const channel = channels.find(({ name }) => name === chosen.channel) ?? channels[0];
  const deferred = useDeferredValue(text);
  const checker = useMemo(() => brandChecker(brand, language, situation), [brand, language, situation]);
  const findings = useMemo(() => checker.check(deferred), [checker, deferred]);
  return (
    <S.Desk>
      <div className="field">
        <TextArea label={t('write.text')} value={text} onValueChange={setText} rows={5} lang={language} />
        <S.Choices>
          <Select
            label={t('write.situation')}
            value={situation?.name ?? null}
            onValueChange={(value) => setChosen({ ...chosen, situation: value ?? '' })}
            options={situations.map(({ name }) => ({ value: name, label: nameOfSituation(name, language) }))}
          />
          <Select
            label={t('write.channel')}
            value={channel?.name ?? null}
            onValueChange={(value) => setChosen({ ...chosen, channel: value ?? '' })}
            options={channels.map(({ name }) => ({ value: name, label: nameOfChannel(name, language) }))}
          />
        </S.Choices>
        <Limits text={deferred} brand={brand} channel={channel} situation={situation} />
      </div>
      <div>
        <Section id="marked" title={t('write.marked')}>
          <Marked text={deferred} findings={findings} />
        </Section>
        <Section id="findings" title={t('write.findings')}>
          <Findings findings={findings} onReplace={(finding, by) => setText(replaced(deferred, finding, by))} />
        </Section>
        <Section id="tone" title={t('write.tone')}>
          <p>{situation?.feeling?.[language]}</p>
          <Tone brand={brand} situation={situation} />
        </Section>
      </div>
    </S.Desk>
  );
}

const replaced = (text: string, { start, end }: Finding, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** The text with a mark at each finding. */
function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const parts = [];
  let from = 0;
  for (const { start, end, severity } of findings) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <S.Marked dir="auto">
      {parts}
      {text.slice(from)}
    </S.Marked>
  );
}

interface LimitsProps {
  readonly text: string;
  readonly brand: BrandData;
  readonly channel: Channel | undefined;
  readonly situation: Situation | undefined;
}

/** What the channel and the situation allow, beside what the text has. */
function Limits({ text, brand, channel, situation }: LimitsProps) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  const mechanics = brand.voice.mechanics.find(({ name }) => name === 'exclamation')?.limit;
  const rows = [
    ['write.characters', Array.from(text).length, channel?.characters],
    ['write.sentences', text.trim() === '' ? 0 : splitSentences(text).length, channel?.sentences],
    [
      'write.exclamation',
      text.match(/!/gu)?.length ?? 0,
      channel?.exclamation ?? situation?.limits?.exclamation ?? mechanics,
    ],
  ] as const;
  return (
    <S.Limits aria-label={t('write.limits')}>
      {rows.map(([key, value, limit]) => (
        <div key={key} data-over={limit !== undefined && value > limit ? true : undefined}>
          <dt>{t(key)}</dt>
          <dd>
            {limit === undefined
              ? number.format(value)
              : t('write.of', { value: number.format(value), limit: number.format(limit) })}
          </dd>
          <i
            aria-hidden
            style={{
              inlineSize:
                limit === undefined ? 0 : `${Math.min(1, limit === 0 ? Math.min(value, 1) : value / limit) * 100}%`,
            }}
          />
        </div>
      ))}
    </S.Limits>
  );
}
