import { Link } from '@wusum/react';
import { useMemo } from 'react';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { usePairs } from '../../parts/use-theme-file.js';
import type { ComponentStatus } from '../../docs/component-status.js';
import { ContrastTable } from './ContrastTable.js';
import { Keyboard } from './Keyboard.js';
import { LeftBehaviours } from './LeftBehaviours.js';
import { Transcripts } from './Transcripts.js';
import { contrastByBrand } from './contrast.js';
import type { Ledger } from './ledger.js';
import type { TranscriptPair } from './transcripts.js';
import * as S from './Accessibility.styles.js';

export interface AccessibilityProps {
  readonly ledger: Ledger;
  readonly status: readonly ComponentStatus[];
  readonly transcripts: readonly TranscriptPair[];
  /** Where people report a fault. */
  readonly reports: string;
}

/** The accessibility statement. Its figures come from tests, the compiler and the ledger of behaviours. */
export function Accessibility({ ledger, status, transcripts, reports }: AccessibilityProps) {
  const { t } = useCopy();
  const pairs = usePairs();
  const brands = useMemo(() => contrastByBrand(pairs ?? []), [pairs]);
  const left = Object.keys(ledger.notCovered).length;
  return (
    <Page>
      <PageHead name="nav.Accessibility" lead={t('accessibility.lead')} />
      <Section id="goal" title={t('accessibility.goal')}>
        <S.Prose>
          <p>{t('accessibility.goal.text')}</p>
          <p>{t('accessibility.goal.source')}</p>
        </S.Prose>
      </Section>
      <Section id="tests" title={t('accessibility.tests')}>
        <Tests status={status} />
      </Section>
      <Section id="contrast" title={t('accessibility.contrast')} description={t('accessibility.contrast.text')}>
        <ContrastTable brands={brands} />
      </Section>
      <Section id="keyboard" title={t('accessibility.keyboard')} description={t('accessibility.keyboard.text')}>
        <Keyboard ledger={ledger} />
      </Section>
      <Section id="transcripts" title={t('accessibility.spoken')} description={t('accessibility.spoken.text')}>
        <Transcripts pairs={transcripts} />
      </Section>
      <Section id="limits" title={t('accessibility.left')} description={t('accessibility.left.text', { count: left })}>
        <LeftBehaviours ledger={ledger} />
      </Section>
      <Section id="report" title={t('accessibility.report')}>
        <S.Prose>
          <p>{t('accessibility.report.text')}</p>
          <p>
            <Link href={reports} target="_top">
              {t('accessibility.report.link')}
            </Link>
          </p>
        </S.Prose>
      </Section>
    </Page>
  );
}

const engineNames: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

function Tests({ status }: { status: readonly ComponentStatus[] }) {
  const { t } = useCopy();
  const engines = [...new Set(status.flatMap((one) => one.engines))].map((name) => engineNames[name] ?? name);
  const stories = status.reduce((sum, one) => sum + one.stories, 0);
  const isInAll = (suite: string): boolean => status.every(({ suites }) => suites.includes(suite));
  return (
    <S.List>
      <li>{t('accessibility.axe', { components: status.length, stories })}</li>
      <li>{t('accessibility.second')}</li>
      {isInAll('engines') ? (
        <li>
          {t('accessibility.engines')} <bdi lang="en">{engines.join(', ')}</bdi>
        </li>
      ) : null}
      {isInAll('mirror') ? <li>{t('accessibility.mirror')}</li> : null}
      {isInAll('laws') ? <li>{t('accessibility.laws')}</li> : null}
    </S.List>
  );
}
