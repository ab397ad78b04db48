import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { custom } from '../../parts/drawings.js';
import { localeOf } from '../../copy/index.js';
import { EveryPair } from './EveryPair.js';
import { KeyPairs } from './KeyPairs.js';
import { Ramps } from './Ramps.js';
import { Roles } from './Roles.js';
import * as S from './Colour.styles.js';

/** Colour as compiled: shares, ramps, roles in both modes, every promised pair with its measured contrast. */
export function Colour() {
  const { say } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Colour" lead={say('colour.lead')} />
      <Section title={say('colour.proportion')}>
        <Proportion />
      </Section>
      <Section title={say('colour.pairs')}>
        <KeyPairs />
      </Section>
      <Section title={say('colour.ramps')} hint={say('colour.ramps.text')}>
        <Ramps />
      </Section>
      <Section title={say('colour.roles')}>
        <Roles />
      </Section>
      <EveryPair />
    </Page>
  );
}

const shares = [
  { key: 'colour.surface', share: 60, ground: 'surface-canvas', ink: 'text-default' },
  { key: 'colour.ink', share: 22, ground: 'surface-inverse', ink: 'text-on-inverse' },
  { key: 'colour.accent', share: 10, ground: 'accent-solid', ink: 'accent-on-solid' },
  { key: 'colour.support', share: 6, ground: 'support-solid', ink: 'support-on-solid' },
  { key: 'colour.highlight', share: 2, ground: 'highlight-solid', ink: 'highlight-on-solid' },
] as const;

/** How much of a page each colour takes, at scale. */
function Proportion() {
  const { say, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  return (
    <S.Proportion>
      {shares.map(({ key, share, ground, ink }) => (
        <div
          key={key}
          style={custom({ '--wsb-ground': `var(--ws-color-${ground})`, '--wsb-ink': `var(--ws-color-${ink})` })}
        >
          {share > 5 ? (
            <>
              <b>{number.format(share)}</b>
              {say(key)}
            </>
          ) : null}
        </div>
      ))}
    </S.Proportion>
  );
}
