import { Circles } from './BelongingSurvey.styles.js';

interface CirclesDrawingProps {
  /** How far their centres are from each other, in radii: two is touching. */
  readonly distance: number;
}

const radius = 14;

/** Two circles that overlap. Decorative: the answer has a name. */
export function CirclesDrawing({ distance }: CirclesDrawingProps) {
  const half = (distance * radius) / 2;
  return (
    <Circles viewBox="0 0 72 32" aria-hidden="true">
      <circle data-own="" cx={36 - half} cy="16" r={radius} />
      <circle cx={36 + half} cy="16" r={radius} />
    </Circles>
  );
}
