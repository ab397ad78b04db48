import { Select } from '@wusum/react';
import { localeOf } from '../../copy/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { strokesBody } from '../../parts/strokes.js';
import type { PlotPoint } from '../plot/drag.js';
import { snap } from '../plot/drag.js';
import { Handle } from '../plot/Handle.js';
import { withStroke, type Stroke } from './mark-text.js';
import * as S from './mark.styles.js';
import { onGrid, pointsOf, withPointAt } from './stroke-points.js';
import { grid, steps, type MarkPartProps } from './types.js';
import { useSignNames } from './use-sign-names.js';

const lines = Array.from({ length: grid + 1 }, (_, index) => index);
const gridPath = (positions: readonly number[]) => positions.map((at) => `M${at} 0V${grid}M0 ${at}H${grid}`).join('');

/** The strokes on their grid. A stroke is selected by press; the points of the selected one are dragged. */
export function StrokePlot({ drawing, edit }: MarkPartProps) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  const { strokes, strokeWidth, lineCap, lineJoin } = drawing;
  return (
    <S.PlotBox>
      <S.Plot viewBox={`-0.9 -0.5 ${grid + 1.4} ${grid + 1.5}`}>
        <path className="fine" d={gridPath(lines.filter((at) => at % 3))} />
        <path className="strong" d={gridPath(lines.filter((at) => at % 3 === 0))} />
        {strokes.map((stroke, index) => (
          <g
            // Strokes have no names of their own.
            key={index}
            className="stroke"
            data-selected={index === edit.index || undefined}
            fill="none"
            stroke="currentColor"
            strokeWidth={strokeWidth}
            strokeLinecap={lineCap}
            strokeLinejoin={lineJoin}
            onPointerDown={() => edit.select(index)}
            dangerouslySetInnerHTML={{ __html: strokesBody([stroke]) }}
          />
        ))}
        {lines
          .filter((at) => at % 3 === 0)
          .map((at) => (
            <g key={at} aria-hidden>
              <text x={at} y={grid + 0.75} textAnchor="middle">
                {number.format(at)}
              </text>
              <text x={-0.3} y={at + 0.15} textAnchor="end">
                {number.format(at)}
              </text>
            </g>
          ))}
        <Handles drawing={drawing} edit={edit} />
      </S.Plot>
      <Select
        size="sm"
        label={t('mark-edit.step')}
        value={String(edit.step)}
        options={steps.map((one) => ({ value: String(one), label: t('mark-edit.step.units', { count: one }) }))}
        onValueChange={(one) => one !== null && edit.setStep(Number(one))}
      />
      <p>{t('mark-edit.keys')}</p>
    </S.PlotBox>
  );
}

function Handles({ drawing, edit }: MarkPartProps) {
  const { t } = useCopy();
  const { strokeName } = useSignNames();
  const stroke = drawing.strokes[edit.index]!;
  const name = strokeName(drawing, edit.index);
  const set = (next: Stroke): void => edit.set(withStroke(edit.text, edit.index, next));
  return handlesOf(stroke, edit.step).map(({ at, move, isControl }, index) => (
    <Handle
      key={index}
      at={at}
      radius={isControl ? 0.16 : 0.22}
      label={t('mark-edit.point', { name, number: index + 1 })}
      valueText={t('mark-edit.at', { x: at[0], y: at[1] })}
      step={[edit.step, edit.step]}
      isSelected={index === edit.point}
      onSelect={() => edit.selectPoint(edit.index, index)}
      onMove={(to) => set(move(to))}
    />
  ));
}

interface StrokeHandle {
  readonly at: PlotPoint;
  readonly isControl: boolean;
  readonly move: (to: PlotPoint) => Stroke;
}

/** The points of a path; the middle and the edge of a ring or dot. */
function handlesOf(stroke: Stroke, step: number): StrokeHandle[] {
  if ('d' in stroke)
    return pointsOf(stroke.d).map(({ at, role }, index) => ({
      at,
      isControl: role === 'control',
      move: (to) => ({ ...stroke, d: withPointAt(stroke.d, index, onGrid(to, step, grid)) }),
    }));
  const { cx, cy, r } = stroke;
  return [
    {
      at: [cx, cy],
      isControl: false,
      move: (to) => {
        const [x, y] = onGrid(to, step, grid);
        return { ...stroke, cx: x, cy: y };
      },
    },
    {
      at: [cx + r, cy],
      isControl: true,
      move: ([x, y]) => ({ ...stroke, r: Math.max(step, snap(Math.hypot(x - cx, y - cy), step)) }),
    },
  ];
}
