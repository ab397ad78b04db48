import { useCallback, useMemo } from 'react';
import { localeOf } from '../../copy/index.js';
import type { TokenRecord } from '../../data/types.js';
import { paintedContrast, readColors } from '../../parts/painted-color.js';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import { useMeasured } from '../../parts/use-measured.js';
import { useTokens } from '../../parts/use-theme-file.js';
import * as S from './Colour.styles.js';

interface Step {
  readonly name: string;
  readonly variable: string;
}

/** The steps of each ramp. Below each step is its contrast against the canvas, measured on the page. */
export function Ramps() {
  const tokens = useTokens();
  const ramps = useMemo(() => rampsOf(tokens ?? []), [tokens]);
  const read = useCallback(() => readRatios(ramps.flatMap(([, steps]) => steps)), [ramps]);
  const ratios = useMeasured(read, unmeasured);
  const locale = localeOf(useCopy().language);
  const [whole, tenths] = [0, 1].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return (
    <S.Ramps>
      {ramps.map(([ramp, steps]) => (
        <S.Ramp key={ramp}>
          <b lang="en">{ramp}</b>
          {steps.map(({ name, variable }) => (
            <div key={name} style={cssVariables({ '--wsb-step': `var(${variable})` })}>
              <b>{whole?.format(Number(name))}</b>
              <span data-ratio>{variable in ratios ? tenths?.format(ratios[variable] ?? 0) : '–'}</span>
            </div>
          ))}
        </S.Ramp>
      ))}
    </S.Ramps>
  );
}

/** Ramps by name: `color.ramp.accent.1` is step 1 of the ramp `accent`. */
function rampsOf(tokens: readonly TokenRecord[]): [string, Step[]][] {
  const ramps = new Map<string, Step[]>();
  for (const { path, variable } of tokens) {
    const [, ramp = '', name = ''] = /^color\.ramp\.([^.]+)\.(\d+)$/.exec(path) ?? [];
    if (name) ramps.set(ramp, [...(ramps.get(ramp) ?? []), { name, variable }]);
  }
  return [...ramps];
}

function readRatios(steps: readonly Step[]): Record<string, number> {
  const canvas = '--ws-color-surface-canvas';
  const colors = readColors([canvas, ...steps.map(({ variable }) => variable)]);
  return Object.fromEntries(
    steps.map(({ variable }) => [variable, paintedContrast(colors[variable] ?? '', colors[canvas] ?? '')]),
  );
}
const unmeasured: Record<string, number> = {};
