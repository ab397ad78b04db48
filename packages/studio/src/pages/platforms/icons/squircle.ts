/** Points of the outline. */
const steps = 96;
/** Exponent of the superellipse |x|ⁿ + |y|ⁿ = 1: 2 is a circle, larger ones are squarer. */
const exponent = 5;

/** One coordinate of a point of the outline, in percent of the side. */
const coordinate = (value: number): string =>
  ((Math.sign(value) * Math.abs(value) ** (2 / exponent) + 1) * 50).toFixed(2);

const points = Array.from({ length: steps }, (_, step) => {
  const angle = (2 * Math.PI * step) / steps;
  return [coordinate(Math.cos(angle)), coordinate(Math.sin(angle))] as const;
});

/** The superellipse as a CSS shape. */
export const squircleShape = `polygon(${points.map(([x, y]) => `${x}% ${y}%`).join(', ')})`;
/** The superellipse as points of an SVG polygon whose view box has a side of 100. */
export const squirclePoints = points.map((point) => point.join(',')).join(' ');
