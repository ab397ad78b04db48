import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { cssVariables } from '../../parts/drawings.js';
import { localeOf } from '../../copy/index.js';
import { EveryPair } from './EveryPair.js';
import { KeyPairs } from './KeyPairs.js';
import { Ramps } from './Ramps.js';
import { Roles } from './Roles.js';
import * as S from './Colour.styles.js';

/** Colours as compiled: proportions, main pairs, ramps, roles in both modes, every guaranteed pair with its contrast. */
export function Colour() {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Colour" lead={t('colour.lead')} />
      <Section title={t('colour.proportion')}>
        <Proportion />
      </Section>
      <Section title={t('colour.pairs')}>
        <KeyPairs />
      </Section>
      <Section title={t('colour.ramps')} description={t('colour.ramps.text')}>
        <Ramps />
      </Section>
      <Section title={t('colour.roles')}>
        <Roles />
      </Section>
      <EveryPair />
    </Page>
  );
}

const shares = [
  { key: 'colour.surface', share: 60, background: 'surface-canvas', foreground: 'text-default' },
  { key: 'colour.inverse', share: 22, background: 'surface-inverse', foreground: 'text-on-inverse' },
  { key: 'colour.accent', share: 10, background: 'accent-solid', foreground: 'accent-on-solid' },
  { key: 'colour.support', share: 6, background: 'support-solid', foreground: 'support-on-solid' },
  { key: 'colour.highlight', share: 2, background: 'highlight-solid', foreground: 'highlight-on-solid' },
] as const;

/** The share of a page that each colour has, drawn to scale. */
function Proportion() {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  return (
    <S.Proportion>
      {shares.map(({ key, share, background, foreground }) => (
        <div
          key={key}
          style={cssVariables({
            '--wsb-background': `var(--ws-color-${background})`,
            '--wsb-foreground': `var(--ws-color-${foreground})`,
          })}
        >
          {share > 5 ? (
            <>
              <b>{number.format(share)}</b>
              {t(key)}
            </>
          ) : null}
        </div>
      ))}
    </S.Proportion>
  );
}
