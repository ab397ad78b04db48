/** A row of choices in one box, of which one is chosen, as fragments of style. */
import { vars } from '@wusum/contract';
import { focusRing, printExact, reducedMotion, textStyle, transition } from './fragments.js';

const { borderWidth, color, radius, size, space } = vars;

export const segments = `
  box-sizing: border-box;
  display: inline-flex;
  flex-wrap: wrap;
  max-inline-size: 100%;
  gap: ${space[1]};
  margin: 0;
  padding: ${space[1]};
  border: ${borderWidth.default} solid ${color.control.border};
  border-radius: ${radius.field};
  background: ${color.control.background};
  color: ${color.text.muted};
  list-style: none;
`;

/** @param chosen the condition of the chosen segment */
export const segment = (chosen: string): string => `
  ${printExact}
  appearance: none;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: ${space[2]};
  min-inline-size: ${size.control.sm};
  min-block-size: calc(${size.control.sm} - 2 * ${space[1]});
  margin: 0;
  padding-inline: ${space[3]};
  border: 0;
  border-radius: ${radius.sm};
  background: none;
  color: inherit;
  ${textStyle('label')}
  overflow-wrap: anywhere;
  text-decoration: none;
  cursor: pointer;
  ${transition('control', 'background-color', 'color')}
  &:where(:hover) { color: ${color.text.default}; }
  &:where(${chosen}) { background: ${color.accent.soft}; color: ${color.accent.text}; }
  @media (pointer: coarse) { min-inline-size: ${size.target}; min-block-size: ${size.target}; }
  @media (forced-colors: active) { &:where(${chosen}) { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  ${focusRing}
  ${reducedMotion}
`;
