import { Button } from '@wusum/react';
import { useState } from 'react';
import { contextsOf, valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { MarkSvg, custom } from '../../parts/drawings.js';
import { useAxes, useBrand, useCopy } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import * as S from './Motion.styles.js';

/** Motion that can be played: the mark, each duration, each easing. Nothing moves on its own. */
export function Motion() {
  const { say } = useCopy();
  const tokens = useTokens() ?? [];
  const [plays, setPlays] = useState(0);
  const group = (start: string) => tokens.filter((token) => token.path.startsWith(start));
  return (
    <Page>
      <PageHead name="nav.Motion" lead={say('motion.lead')} />
      <S.Stage>
        <DrawnMark />
        <div>
          <Section title={say('motion.durations')}>
            <S.Rows>
              {group('motion.duration.').map((token) => (
                <DurationRow key={token.path} token={token} plays={plays} />
              ))}
            </S.Rows>
          </Section>
          <Button tone="line" onClick={() => setPlays(plays + 1)}>
            {say('motion.again')}
            <span className="sb-sr-only"> {say('motion.durations')}</span>
          </Button>
        </div>
      </S.Stage>
      <Section title={say('motion.easings')}>
        <S.Curves>
          {group('motion.easing.').map((token) => (
            <Curve key={token.path} token={token} />
          ))}
        </S.Curves>
      </Section>
    </Page>
  );
}

/** The mark, written in the order of its strokes each time it is asked for. */
function DrawnMark() {
  const { say } = useCopy();
  const brand = useBrand();
  const [plays, setPlays] = useState(0);
  return (
    <div className="tell">
      <div className="cover">
        <MarkSvg key={`${brand.id}.${plays}`} brand={brand} data-drawn={plays > 0 || undefined} />
      </div>
      <Button tone="accent" onClick={() => setPlays(plays + 1)}>
        {say('motion.play')}
      </Button>
      <small>{say('motion.reduced')}</small>
    </div>
  );
}

function DurationRow({ token, plays }: { token: TokenRecord; plays: number }) {
  const value = valueAt(token, contextsOf(useAxes()));
  return (
    <li>
      <Code>{token.path}</Code>
      <span dir="ltr">{value?.css}</span>
      <S.Track style={custom({ '--wsb-duration': `var(${token.variable})` })}>
        <i key={plays} data-run={plays > 0 || undefined} />
      </S.Track>
    </li>
  );
}

/** An easing as a curve with its two arms, and a stone that runs by it. */
function Curve({ token }: { token: TokenRecord }) {
  const { say } = useCopy();
  const value = valueAt(token, contextsOf(useAxes()));
  const [plays, setPlays] = useState(0);
  const points = controlPoints(value?.css ?? '');
  return (
    <li>
      <svg viewBox="-.12 -.32 1.24 1.64" aria-hidden>
        <path className="axis" d="M0 0V1H1" />
        {points ? <CurvePath points={points} /> : null}
      </svg>
      <Code>{token.path}</Code>
      <p lang="en" dir="ltr">
        {token.description} {value?.css}
      </p>
      <S.Track
        style={custom({
          '--wsb-easing': `var(${token.variable})`,
          '--wsb-duration': 'calc(var(--ws-motion-duration-slow) * 2)',
        })}
      >
        <i key={plays} data-run={plays > 0 || undefined} />
      </S.Track>
      <div>
        <Button tone="quiet" size="sm" onClick={() => setPlays(plays + 1)}>
          {say('motion.again')}
          <span className="sb-sr-only"> {token.path}</span>
        </Button>
      </div>
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
