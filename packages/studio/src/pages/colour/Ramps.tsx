import { useMeasured } from '../../parts/use-measured.js';
import { paintedContrast, readColor } from '../../parts/painted-color.js';
import { custom } from '../../parts/drawings.js';
import * as S from './Colour.styles.js';

const ramps = ['neutral', 'accent', 'support', 'success', 'warning', 'danger', 'info'];
const steps = Array.from({ length: 12 }, (_, index) => index + 1);

/** Twelve steps of each ramp; under each its contrast against the canvas, measured as painted. */
export function Ramps() {
  const ratios = useMeasured(readRatios, none);
  return (
    <S.Ramps>
      {ramps.map((ramp) => (
        <S.Ramp key={ramp} lang="en">
          <b>{ramp}</b>
          {steps.map((step) => (
            <div key={step} style={custom({ '--wsb-step': `var(--ws-color-ramp-${ramp}-${step})` })}>
              <b>{step}</b>
              <span data-ratio>{ratios[`${ramp}-${step}`]?.toFixed(1) ?? '–'}</span>
            </div>
          ))}
        </S.Ramp>
      ))}
    </S.Ramps>
  );
}

function readRatios(): Record<string, number> {
  const canvas = readColor('--ws-color-surface-canvas');
  const names = ramps.flatMap((ramp) => steps.map((step) => `${ramp}-${step}`));
  return Object.fromEntries(names.map((name) => [name, paintedContrast(readColor(`--ws-color-ramp-${name}`), canvas)]));
}
const none: Record<string, number> = {};
