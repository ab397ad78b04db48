/** Fragments of `Progress` and `Meter`: a label and a value above a bar. */
import { vars } from '@wusum/contract';
import { breakWords, textStyle } from './fragments.js';

const { color, space } = vars;

/** The box around the label, the value and the bar. */
export const measure = `
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: ${space[2]} ${space[4]};
  min-inline-size: 0;
  color: ${color.text.default};
`;

export const measureLabel = `
  flex: 1 1 auto;
  ${breakWords}
  ${textStyle('label')}
`;

export const measureValue = `
  ${breakWords}
  ${textStyle('caption')}
  color: ${color.text.muted};
  font-variant-numeric: tabular-nums;
`;
