import { NumberField, Select } from '@wusum/react';
import { signNames } from '@wusum/mark/grammar';
import { useCopy } from '../../parts/page-scope.js';
import { withStroke, type Stroke } from './mark-text.js';
import * as S from './mark.styles.js';
import { pointsOf, withPointAt } from './stroke-points.js';
import { grid, type MarkPartProps } from './types.js';
import { useSignNames } from './use-sign-names.js';

const round = ['ring', 'dot'];

/** The sign of the selected stroke, and the numbers of its selected point. */
export function StrokeFields({ drawing, edit }: MarkPartProps) {
  const { t } = useCopy();
  const { signName, strokeName } = useSignNames();
  const stroke = drawing.strokes[edit.index]!;
  const set = (next: Stroke): void => edit.set(withStroke(edit.text, edit.index, next));
  const isRound = !('d' in stroke);
  return (
    <S.Group aria-label={strokeName(drawing, edit.index)}>
      <Select
        size="sm"
        label={t('mark-edit.sign')}
        value={stroke.sign}
        options={signNames
          .filter((name) => round.includes(name) === isRound)
          .map((name) => ({ value: name, label: signName(name) }))}
        onValueChange={(sign) => sign !== null && set({ ...stroke, sign } as Stroke)}
      />
      <S.Numbers>
        {'d' in stroke ? <PointFields {...{ stroke, set, edit }} /> : <RoundFields {...{ stroke, set, edit }} />}
      </S.Numbers>
    </S.Group>
  );
}

interface FieldsProps<Kind extends Stroke> extends Pick<MarkPartProps, 'edit'> {
  readonly stroke: Kind;
  readonly set: (stroke: Stroke) => void;
}

function PointFields({ stroke, set, edit }: FieldsProps<Extract<Stroke, { d: string }>>) {
  const { t } = useCopy();
  const points = pointsOf(stroke.d);
  const index = Math.min(edit.point, points.length - 1);
  const [x, y] = points[index]!.at;
  const move = (to: readonly [number, number]): void => set({ ...stroke, d: withPointAt(stroke.d, index, to) });
  return (
    <>
      <Coordinate label={t('mark-edit.x', { number: index + 1 })} value={x} onChange={(next) => move([next, y])} />
      <Coordinate label={t('mark-edit.y', { number: index + 1 })} value={y} onChange={(next) => move([x, next])} />
    </>
  );
}

function RoundFields({ stroke, set }: FieldsProps<Extract<Stroke, { r: number }>>) {
  const { t } = useCopy();
  const { cx, cy, r } = stroke;
  return (
    <>
      <Coordinate label={t('mark-edit.cx')} value={cx} onChange={(next) => set({ ...stroke, cx: next })} />
      <Coordinate label={t('mark-edit.cy')} value={cy} onChange={(next) => set({ ...stroke, cy: next })} />
      <Coordinate label={t('mark-edit.r')} value={r} min={0.05} onChange={(next) => set({ ...stroke, r: next })} />
    </>
  );
}

interface CoordinateProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly onChange: (value: number) => void;
}

function Coordinate({ label, value, min = 0, onChange }: CoordinateProps) {
  return (
    <NumberField
      size="sm"
      steppers={false}
      label={label}
      value={value}
      min={min}
      max={grid}
      step={0.05}
      onValueChange={(next) => next !== null && next >= min && next <= grid && onChange(next)}
    />
  );
}
