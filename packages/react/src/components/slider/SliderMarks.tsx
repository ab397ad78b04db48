import { Fragment } from 'react';
import type { SliderMark, SliderOrientation } from './Slider.props.js';
import { Cell, Labels } from './Slider.styles.js';
import { markCells, percentOf, type MarkCell, type Scale } from './slider-values.js';

interface SliderMarksProps {
  readonly scale: Scale;
  readonly marks: readonly SliderMark[];
  readonly orientation: SliderOrientation | undefined;
}

/**
 * The labels of marks. Cells of a table take their size from an attribute, follow the direction, and break long labels;
 * a page that forbids inline styles shows them too. Assistive technology reads the value of the thumb.
 */
export function SliderMarks({ scale, marks, orientation }: SliderMarksProps) {
  const labelled = marks.filter(({ label }) => label !== undefined).toSorted((a, b) => a.value - b.value);
  if (labelled.length === 0) return null;
  const places = labelled.map(({ value }) => percentOf(value, scale));
  if (orientation === 'vertical') return <Column marks={labelled.toReversed()} places={places} />;
  return (
    <Labels role="presentation" aria-hidden="true">
      <tbody>
        <tr>
          {markCells(places).map(({ space, size, align }, index) => (
            <Fragment key={labelled[index]!.value}>
              {space > 0 ? <Cell width={percent(space)} /> : null}
              <Cell width={percent(size)} data-align={align}>
                {labelled[index]!.label}
              </Cell>
            </Fragment>
          ))}
          {rest(places) > 0 ? <Cell width={percent(rest(places))} /> : null}
        </tr>
      </tbody>
    </Labels>
  );
}

/** From the top: the largest value first. */
function Column({ marks, places }: { marks: readonly SliderMark[]; places: readonly number[] }) {
  const fromTop = places.map((place) => 100 - place).toReversed();
  const row = ({ space, size, align }: MarkCell, index: number) => (
    <Fragment key={marks[index]!.value}>
      {space > 0 ? (
        <tr>
          <Cell height={percent(space)} />
        </tr>
      ) : null}
      <tr>
        <Cell height={percent(size)} data-align={align}>
          {marks[index]!.label}
        </Cell>
      </tr>
    </Fragment>
  );
  return (
    <Labels role="presentation" aria-hidden="true" data-orientation="vertical">
      <tbody>
        {markCells(fromTop).map(row)}
        {rest(fromTop) > 0 ? (
          <tr>
            <Cell height={percent(rest(fromTop))} />
          </tr>
        ) : null}
      </tbody>
    </Labels>
  );
}

const percent = (value: number): string => `${Number(value.toFixed(4))}%`;

/** The space after the last cell. */
const rest = (places: readonly number[]): number =>
  100 - markCells(places).reduce((sum, { space, size }) => sum + space + size, 0);
