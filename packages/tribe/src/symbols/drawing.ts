import { vars } from '@wusum/contract';

const { motion } = vars;

/** Only on a screen, and only for people who have not asked for less motion. */
export const moving = '@media screen and (prefers-reduced-motion: no-preference)';

/**
 * Draws the strokes of an SVG one after the other. Each has the path length 1. The dash is a fifth longer than the path,
 * because browsers measure the length of an arc differently, and an easing may overshoot: only the end of a stroke moves.
 * Before its turn a stroke is transparent, because a round cap shows even on a dash of no length.
 */
export const drawnStrokes = `
  ${moving} {
    & > svg > * { animation: ws-draw calc(${motion.duration.slow} * 1.5) ${motion.easing.enter} backwards; }
    & > svg > [fill] { animation-name: ws-dot; transform-box: fill-box; transform-origin: center; }
    & > svg > :nth-child(2) { animation-delay: calc(${motion.duration.slow} * 1.2); }
    & > svg > :nth-child(3) { animation-delay: calc(${motion.duration.slow} * 2.4); }
    & > svg > :nth-child(n + 4) { animation-delay: calc(${motion.duration.slow} * 3.2); }
  }
`;

/** Outside of the layer of a template that uses \`drawnStrokes\`. */
export const drawnKeyframes = `
  @keyframes ws-draw {
    from { stroke-dasharray: 0 3; stroke-opacity: 0; }
    1% { stroke-opacity: 1; }
    to { stroke-dasharray: 1.2 3; }
  }
  @keyframes ws-dot { from { scale: 0; } }
`;
