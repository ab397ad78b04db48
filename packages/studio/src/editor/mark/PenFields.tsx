import { Select, Slider } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import { withPen } from './mark-text.js';
import * as S from './mark.styles.js';
import type { MarkPartProps } from './types.js';

const caps = ['butt', 'round', 'square'] as const;
const joins = ['miter', 'round', 'bevel'] as const;

/** The line of all strokes: its width, ends and corners. */
export function PenFields({ drawing, edit }: MarkPartProps) {
  const { t } = useCopy();
  return (
    <S.Group aria-label={t('mark-edit.pen')}>
      <h3>{t('mark-edit.pen')}</h3>
      <Slider
        label={t('mark-edit.width')}
        min={0.2}
        max={4}
        step={0.05}
        value={drawing.strokeWidth}
        showValue
        onValueChange={(strokeWidth) => edit.set(withPen(edit.text, { strokeWidth }))}
      />
      <S.Numbers>
        <Select
          size="sm"
          label={t('mark-edit.cap')}
          value={drawing.lineCap}
          options={caps.map((value) => ({ value, label: t(`mark-edit.cap.${value}`) }))}
          onValueChange={(lineCap) => lineCap !== null && edit.set(withPen(edit.text, { lineCap }))}
        />
        <Select
          size="sm"
          label={t('mark-edit.join')}
          value={drawing.lineJoin}
          options={joins.map((value) => ({ value, label: t(`mark-edit.join.${value}`) }))}
          onValueChange={(lineJoin) => lineJoin !== null && edit.set(withPen(edit.text, { lineJoin }))}
        />
      </S.Numbers>
    </S.Group>
  );
}
