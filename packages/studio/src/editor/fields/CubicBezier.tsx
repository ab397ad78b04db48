import { NumberField, Select } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import { Handle } from '../plot/Handle.js';
import { easingCss, easingOf, overshoot, presetOf, presets, withPoint, type Easing } from './cubic-bezier.js';
import * as S from './fields.styles.js';
import { Play } from './Play.js';
import type { FieldProps } from './types.js';

/** An easing: its curve with two points to drag, their numbers, known curves, and a dot that moves with it. */
export function CubicBezier({ label, token, tokens, set }: FieldProps) {
  const { t } = useCopy();
  const easing = easingOf(token.value);
  if (!easing) return null;
  return (
    <S.Composite role="group" aria-label={label}>
      <S.Columns>
        <Plot easing={easing} onChange={set} />
        <div>
          <Select
            size="sm"
            label={t('value.preset')}
            placeholder={t('value.preset.own')}
            value={presetOf(easing) ?? null}
            options={Object.keys(presets).map((name) => ({
              value: name,
              label: t(`value.preset.${name as keyof typeof presets}`),
            }))}
            onValueChange={(name) => name !== null && set(presets[name as keyof typeof presets])}
          />
          <S.Numbers>
            {([0, 1] as const).flatMap((point) => [
              <Coordinate key={`x${point}`} {...{ easing, point, set }} axis="x" />,
              <Coordinate key={`y${point}`} {...{ easing, point, set }} axis="y" />,
            ])}
          </S.Numbers>
        </div>
      </S.Columns>
      <Play easing={easingCss(easing)} durations={tokens.filter(({ type }) => type === 'duration')} />
    </S.Composite>
  );
}

interface CoordinateProps extends Pick<FieldProps, 'set'> {
  readonly easing: Easing;
  readonly point: 0 | 1;
  readonly axis: 'x' | 'y';
}

function Coordinate({ easing, point, axis, set }: CoordinateProps) {
  const { t } = useCopy();
  const index = point * 2 + (axis === 'x' ? 0 : 1);
  return (
    <NumberField
      size="sm"
      label={t(axis === 'x' ? 'value.time' : 'value.progress', { number: point + 1 })}
      value={easing[index]!}
      step={0.01}
      steppers={false}
      {...(axis === 'x' && { min: 0, max: 1 })}
      onValueChange={(next) => {
        if (next === null || (axis === 'x' && (next < 0 || next > 1))) return;
        set(easing.with(index, next));
      }}
    />
  );
}

interface PlotProps {
  readonly easing: Easing;
  readonly onChange: (easing: Easing) => void;
}

/** Time to the right and progress upwards, in every language: a plot is a drawing. */
function Plot({ easing, onChange }: PlotProps) {
  const { t } = useCopy();
  const [x1, y1, x2, y2] = easing;
  const points = [
    [x1, 1 - y1],
    [x2, 1 - y2],
  ] as const;
  return (
    <S.Plot viewBox={`-0.1 ${-overshoot - 0.1} 1.2 ${1.2 + overshoot * 2}`}>
      <path className="axis" d="M0 0H1V1H0Z" />
      <path className="arm" d={`M0 1L${points[0].join(' ')}M1 0L${points[1].join(' ')}`} />
      <path className="curve" d={`M0 1C${points[0].join(' ')} ${points[1].join(' ')} 1 0`} />
      {points.map((at, index) => (
        <Handle
          key={index === 0 ? 'start' : 'end'}
          at={at}
          radius={0.035}
          label={t('value.point', { number: index + 1 })}
          valueText={t('value.point.at', { x: at[0], y: Number((1 - at[1]).toFixed(2)) })}
          step={[0.01, 0.01]}
          onMove={([x, y]) => onChange(withPoint(easing, index as 0 | 1, [x, 1 - y]))}
        />
      ))}
    </S.Plot>
  );
}
