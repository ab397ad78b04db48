import { Button } from '@wusum/react';
import type { TokenView } from '../../live/types.js';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import { Handle } from '../plot/Handle.js';
import type { EditorStore } from '../store.js';
import { rampOf, withLightness } from './ramp-steps.js';
import * as S from './ramp.styles.js';

interface RampCurveProps {
  readonly store: EditorStore;
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
  readonly onChoose: (path: string) => void;
}

/** Units of the plot: a step is one wide, and lightness is this high. */
const height = 6;

/**
 * The lightness of the steps of a ramp, as a curve. A step is dragged up and down: the brand then sets it in place of the
 * derived colour, and it is marked until it is reset. Nothing for a token without a ramp.
 */
export function RampCurve({ store, token, tokens, onChoose }: RampCurveProps) {
  const { t } = useCopy();
  const steps = rampOf(token, tokens);
  if (steps.length < 2) return null;
  const own = steps.filter(({ isOwn }) => isOwn);
  const points = steps.map(({ number, lightness }) => [number - 0.5, (1 - lightness) * height] as const);
  return (
    <S.Ramp aria-label={t('ramp-edit.title')}>
      <h4>{t('ramp-edit.title')}</h4>
      <S.Steps aria-hidden>
        {steps.map(({ token: { path, css }, number }) => (
          <i key={path} data-chosen={path === token.path || undefined} style={cssVariables({ '--wsb-value': css })}>
            {number}
          </i>
        ))}
      </S.Steps>
      <S.Plot viewBox={`0 -0.4 ${steps.length} ${height + 0.8}`}>
        <path className="axis" d={[0, 0.25, 0.5, 0.75, 1].map((at) => `M0 ${at * height}H${steps.length}`).join('')} />
        <polyline className="curve" points={points.map((point) => point.join(',')).join(' ')} />
        {steps.map(({ token: step, number, lightness, isOwn }, index) => (
          <Handle
            key={step.path}
            at={points[index]!}
            radius={0.17}
            label={t(isOwn ? 'ramp-edit.step.own' : 'ramp-edit.step', { number })}
            valueText={t('ramp-edit.lightness', { lightness: Math.round(lightness * 1000) / 10 })}
            step={[0, height / 200]}
            isSelected={isOwn}
            onMove={([, y]) => store.setValue(step, withLightness(step.value, 1 - y / height))}
          />
        ))}
      </S.Plot>
      <p>{t(own.length === 0 ? 'ramp-edit.derived' : 'ramp-edit.own', { count: own.length })}</p>
      {own.length > 0 ? (
        <S.Own>
          {own.map(({ token: step, number }) => (
            <li key={step.path}>
              <button type="button" lang="en" dir="ltr" onClick={() => onChoose(step.path)}>
                {step.path}
              </button>
              <Button size="sm" onClick={() => store.reset(step)}>
                {t('ramp-edit.reset', { number })}
              </Button>
            </li>
          ))}
        </S.Own>
      ) : null}
    </S.Ramp>
  );
}
