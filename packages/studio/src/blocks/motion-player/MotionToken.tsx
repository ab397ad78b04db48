import { contextsOf, valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyName } from '../../parts/copy-menu/CopyName.js';
import { cssVariables } from '../../parts/drawings.js';
import { Code } from '../../parts/layout.js';
import { useAxes } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import * as S from './MotionPlayer.styles.js';

interface MotionTokenProps {
  readonly token: TokenRecord;
  /** How often it was played; each time it moves once. */
  readonly plays: number;
}

/** A duration with its value. */
export function DurationRow({ token, plays }: MotionTokenProps) {
  const value = valueAt(token, contextsOf(useAxes()));
  return (
    <li>
      <CopyName token={token} />
      <Code>{value?.css}</Code>
      <Track motion={`var(${token.variable}) var(--ws-motion-easing-standard)`} plays={plays} />
    </li>
  );
}

/** A duration with its easing, as components use them. */
export function Transition({ token, plays }: MotionTokenProps) {
  const value = valueAt(token, contextsOf(useAxes()));
  return (
    <li>
      <div>
        <CopyName token={token} />
        <TokenDescription text={token.description} />
        <Code>{value?.css}</Code>
      </div>
      <Track motion={`var(${token.variable})`} plays={plays} />
    </li>
  );
}

/** An easing: its curve with both control points, and a block that moves with it. */
export function Curve({ token, plays }: MotionTokenProps) {
  const value = valueAt(token, contextsOf(useAxes()));
  const points = controlPoints(value?.css ?? '');
  return (
    <li>
      <svg viewBox="-.12 -.6 1.24 1.92" aria-hidden>
        <path className="axis" d="M0 0V1H1" />
        {points ? <CurvePath points={points} /> : null}
      </svg>
      <CopyName token={token} />
      <TokenDescription text={token.description}>
        {' '}
        <Code>{value?.css}</Code>
      </TokenDescription>
      <Track motion={`calc(var(--ws-motion-duration-slow) * 2) var(${token.variable})`} plays={plays} />
    </li>
  );
}

/** A block that moves along a track once for each play. */
function Track({ motion, plays }: { motion: string; plays: number }) {
  return (
    <S.Track style={cssVariables({ '--wsb-motion': motion })} aria-hidden>
      <i key={plays} data-run={plays > 0 || undefined} />
    </S.Track>
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
