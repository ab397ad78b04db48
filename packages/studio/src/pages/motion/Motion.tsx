import { Button } from '@wusum/react';
import { useState, type CSSProperties } from 'react';
import { contextsOf, valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { MarkSvg, cssVariables } from '../../parts/drawings.js';
import { useAxes, useBrand, useCopy } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import * as S from './Motion.styles.js';

/** Motion on demand: the mark, each duration, transition and easing. Nothing moves before a button is pressed. */
export function Motion() {
  const { t } = useCopy();
  const tokens = useTokens() ?? [];
  const group = (start: string) => tokens.filter((token) => token.path.startsWith(start));
  return (
    <Page>
      <PageHead name="nav.Motion" lead={t('motion.lead')} />
      <S.Intro>
        <DrawnMark />
        <Durations tokens={group('motion.duration.')} />
      </S.Intro>
      <Section title={t('motion.transitions')} description={t('motion.transitions.text')}>
        <S.Transitions>
          {group('motion.transition.').map((token) => (
            <Transition key={token.path} token={token} />
          ))}
        </S.Transitions>
      </Section>
      <Section title={t('motion.easings')}>
        <S.Curves>
          {group('motion.easing.').map((token) => (
            <Curve key={token.path} token={token} />
          ))}
        </S.Curves>
      </Section>
    </Page>
  );
}

/** The mark, drawn in the order of its strokes each time the button is pressed. */
function DrawnMark() {
  const { t } = useCopy();
  const brand = useBrand();
  const [plays, setPlays] = useState(0);
  return (
    <div>
      <div className="cover">
        <MarkSvg key={`${brand.id}.${plays}`} brand={brand} data-drawn={plays > 0 || undefined} />
      </div>
      <Button variant="solid" color="accent" onClick={() => setPlays(plays + 1)}>
        {t('motion.play')}
      </Button>
      <small>{t('motion.reduced')}</small>
    </div>
  );
}

/** All durations start together, so that they can be compared. */
function Durations({ tokens }: { tokens: readonly TokenRecord[] }) {
  const { t } = useCopy();
  const [plays, setPlays] = useState(0);
  return (
    <div>
      <Section title={t('motion.durations')}>
        <S.Rows>
          {tokens.map((token) => (
            <DurationRow key={token.path} token={token} plays={plays} />
          ))}
        </S.Rows>
      </Section>
      <Button onClick={() => setPlays(plays + 1)}>
        {t('motion.again')}
        <span className="sb-sr-only"> {t('motion.durations')}</span>
      </Button>
    </div>
  );
}

function DurationRow({ token, plays }: { token: TokenRecord; plays: number }) {
  const value = valueAt(token, contextsOf(useAxes()));
  return (
    <li>
      <Code>{token.path}</Code>
      <Code>{value?.css}</Code>
      <S.Track style={cssVariables({ '--wsb-motion': `var(${token.variable}) var(--ws-motion-easing-standard)` })}>
        <i key={plays} data-run={plays > 0 || undefined} />
      </S.Track>
    </li>
  );
}

/** A duration with its easing, as components use them. */
function Transition({ token }: { token: TokenRecord }) {
  const value = valueAt(token, contextsOf(useAxes()));
  return (
    <li>
      <div>
        <Code>{token.path}</Code>
        <TokenDescription text={token.description} />
        <Code>{value?.css}</Code>
      </div>
      <MovingDot token={token} style={cssVariables({ '--wsb-motion': `var(${token.variable})` })} />
    </li>
  );
}

/** A dot that moves along a track when its button is pressed. */
function MovingDot({ token, style }: { token: TokenRecord; style: CSSProperties }) {
  const { t } = useCopy();
  const [plays, setPlays] = useState(0);
  return (
    <>
      <S.Track style={style}>
        <i key={plays} data-run={plays > 0 || undefined} />
      </S.Track>
      <S.Play>
        <Button size="sm" onClick={() => setPlays(plays + 1)}>
          {t('motion.again')}
          <code className="sb-sr-only"> {token.path}</code>
        </Button>
      </S.Play>
    </>
  );
}

/** An easing: its curve with both control points, and a dot that moves with it. */
function Curve({ token }: { token: TokenRecord }) {
  const value = valueAt(token, contextsOf(useAxes()));
  const points = controlPoints(value?.css ?? '');
  return (
    <li>
      <svg viewBox="-.12 -.32 1.24 1.64" aria-hidden>
        <path className="axis" d="M0 0V1H1" />
        {points ? <CurvePath points={points} /> : null}
      </svg>
      <Code>{token.path}</Code>
      <TokenDescription text={token.description}>
        {' '}
        <Code>{value?.css}</Code>
      </TokenDescription>
      <MovingDot
        token={token}
        style={cssVariables({ '--wsb-motion': `calc(var(--ws-motion-duration-slow) * 2) var(${token.variable})` })}
      />
    </li>
  );
}

type Points = readonly [number, number, number, number];

function CurvePath({ points: [x1, y1, x2, y2] }: { points: Points }) {
  return (
    <>
      <path className="arm" d={`M0 1L${x1} ${1 - y1}M1 0L${x2} ${1 - y2}`} />
      <path className="curve" d={`M0 1C${x1} ${1 - y1} ${x2} ${1 - y2} 1 0`} />
    </>
  );
}

/** The two control points of `cubic-bezier(x1, y1, x2, y2)`. */
function controlPoints(css: string): Points | undefined {
  const numbers = css
    .match(/cubic-bezier\(([^)]+)\)/)?.[1]
    ?.split(',')
    .map(Number);
  return numbers?.length === 4 && numbers.every(Number.isFinite) ? (numbers as unknown as Points) : undefined;
}
