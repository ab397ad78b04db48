import { Callout } from '@wusum/react';
import { useMemo, useState } from 'react';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import type { AreaProps } from '../area-props.js';
import { Checks } from './Checks.js';
import * as S from './mark.styles.js';
import { MarkNumbers } from './MarkNumbers.js';
import { readMark } from './mark-text.js';
import { MarkSizes } from './MarkSizes.js';
import { PenFields } from './PenFields.js';
import { StrokeFields } from './StrokeFields.js';
import { StrokeList } from './StrokeList.js';
import { StrokePlot } from './StrokePlot.js';
import { defaultStep, type MarkEdit } from './types.js';

/** Path of the entry with the text of `mark.svg`. */
const path = 'mark.drawing';

/** The mark of a brand: its strokes on their grid, to drag, with what is wrong with it and how it looks in use. */
export function MarkArea({ store, state }: AreaProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const text = state.merged.entries.get(brand.id)?.get(path);
  const read = useMemo(() => (typeof text === 'string' ? readMark(text) : undefined), [text]);
  const [index, setIndex] = useState(0);
  const [point, setPoint] = useState(0);
  const [step, setStep] = useState(defaultStep);
  if (typeof text !== 'string' || !read) return <Callout color="info">{t('mark-edit.none')}</Callout>;
  const { drawing, problems } = read;
  const selected = Math.min(index, (drawing?.strokes.length ?? 1) - 1);
  const edit: MarkEdit = {
    text,
    set: (next) => store.setEntry(path, next),
    index: selected,
    select: (next) => {
      setIndex(next);
      setPoint(0);
    },
    point,
    selectPoint: (stroke, next) => {
      setIndex(stroke);
      setPoint(next);
    },
    step,
    setStep,
  };
  return (
    <S.Area aria-label={t('editor.kind.mark')}>
      {drawing && drawing.strokes.length > 0 ? (
        <>
          <S.Columns>
            <StrokePlot drawing={drawing} edit={edit} />
            <S.Fields>
              <StrokeList drawing={drawing} edit={edit} />
              <StrokeFields key={selected} drawing={drawing} edit={edit} />
              <PenFields drawing={drawing} edit={edit} />
              <MarkNumbers store={store} tokens={state.view?.tokens ?? []} />
            </S.Fields>
          </S.Columns>
          <Checks drawing={drawing} problems={problems} tokens={state.view?.tokens ?? []} />
          <MarkSizes drawing={drawing} tokens={state.view?.tokens ?? []} />
        </>
      ) : (
        <Checks problems={problems} tokens={[]} />
      )}
    </S.Area>
  );
}
