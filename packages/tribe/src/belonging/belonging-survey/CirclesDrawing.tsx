import { Circles } from './BelongingSurvey.styles.js';

interface CirclesDrawingProps {
  /** From 0, apart, to 1, one. */
  readonly overlap: number;
}

const radius = 14;

/** Two circles that overlap. Decorative: the answer has a name. */
export function CirclesDrawing({ overlap }: CirclesDrawingProps) {
  const distance = 2.3 * radius * (1 - overlap);
  return (
    <Circles viewBox="0 0 72 32" aria-hidden="true">
      <circle data-own="" cx={36 - distance / 2} cy="16" r={radius} />
      <circle cx={36 + distance / 2} cy="16" r={radius} />
    </Circles>
  );
}
