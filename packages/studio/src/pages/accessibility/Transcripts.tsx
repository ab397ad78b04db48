import { useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Accessibility.styles.js';
import type { Transcript, TranscriptPair } from './transcripts.js';

/** What a screen reader speaks, in both languages side by side. */
export function Transcripts({ pairs }: { pairs: readonly TranscriptPair[] }) {
  return pairs.map((pair) => <Pair key={pair.name} pair={pair} />);
}

/** Rendered when it is opened. */
function Pair({ pair: { name, en, ar } }: { pair: TranscriptPair }) {
  const [open, setOpen] = useState(false);
  return (
    <S.Fold onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi lang="en">{name}</bdi>
      </summary>
      {open ? (
        <S.Sides>
          {en ? <Steps transcript={en} lang="en" /> : null}
          {ar ? <Steps transcript={ar} lang="ar" /> : null}
        </S.Sides>
      ) : null}
    </S.Fold>
  );
}

/** Roles and states are English in both: a real reader speaks them in the language of its person. */
function Steps({ transcript, lang }: { transcript: Transcript; lang: 'en' | 'ar' }) {
  const { t } = useCopy();
  return (
    <section aria-label={t(`accessibility.spoken.${lang}`)}>
      <h3>{t(`accessibility.spoken.${lang}`)}</h3>
      <S.Steps lang="en" dir="ltr">
        {transcript.steps.map(({ action, phrases }, index) => (
          <li key={index}>
            <b>{action}</b>
            <ul>
              {phrases.map((phrase, place) => (
                <li key={place}>
                  <samp lang={lang}>{phrase}</samp>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </S.Steps>
    </section>
  );
}
