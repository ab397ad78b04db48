/** The colours of the mark engine's drawings: their SVG has classes for roles, and no colours. */
import { vars } from '@wusum/contract';

const { color } = vars;

/** For the styles of a part that contains such a drawing. */
export const signPaint = `
  & :where(.ws-p0) { fill: ${color.pattern[0]}; }
  & :where(.ws-p1) { fill: ${color.pattern[1]}; }
  & :where(.ws-p2) { fill: ${color.pattern[2]}; }
  & :where(.ws-p3) { fill: ${color.pattern[3]}; }
  & :where(.ws-p4) { fill: ${color.pattern[4]}; }
  & :where(.ws-l1), & :where(.ws-l2) { fill: none; stroke: ${color.pattern[1]}; }
  & :where(.ws-l2) { stroke: ${color.pattern[2]}; }
  & :where(.ws-ol) { stroke: ${color.pattern.outline}; }
`;
