import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, controlReset, printExact, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { borderWidth, color, font, motion, size, space } = vars;
const { radius, padding, itemRadius } = vars.component.segmentedControl;

/** The mark of the chosen segment: filled, a difference that is seen without colours. */
const mark = `
  background: ${color.neutral.solid};
  border-radius: ${itemRadius};
  ${printExact}
  @media (forced-colors: active) { forced-color-adjust: none; background: Highlight; }
`;

/* The mark is one box behind the segments, which the browser puts where the chosen one is: it needs no direction. */
export const Track = styled.div.withConfig({ componentId: 'ws-segmented-control' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: relative;
    isolation: isolate;
    display: flex;
    /* A word stays whole; where there is no space for all segments, the row continues in a new line. */
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: 0;
    min-block-size: ${size.control.md};
    overflow: clip;
    padding: ${padding};
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: ${radius};
    background: ${color.control.background};
    &:where([data-size='sm']) { min-block-size: ${size.control.sm}; }
    &:where([data-size='lg']) { min-block-size: ${size.control.lg}; }
    &:where([data-stretch]) { inline-size: 100%; }
    :where(.ws-choice-group[data-invalid]) & { border-color: ${color.status.danger.border}; }
    &:where(:has(input:disabled):not(:has(input:enabled))) { border-color: ${color.disabled.border}; background: ${color.disabled.background}; }
    /* Around all segments: the one with focus is the chosen one, which is filled. */
    &:where(:has(input:focus-visible)) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${borderWidth.strong};
    }
    @supports (anchor-scope: all) {
      anchor-scope: --ws-segment;
      &:where(:has(input:checked:enabled))::before {
        content: '';
        position: absolute;
        z-index: -1;
        inset: anchor(inside);
        position-anchor: --ws-segment;
        ${mark}
      }
      &:where(:hover, :focus-within)::before { transition: inset ${motion.transition.control}; }
    }
    ${reducedMotion}
  }
`;

export const Label = styled.label.withConfig({ componentId: 'ws-segment' })`
  @layer wusum.components {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    padding: ${space[1]} ${space[4]};
    border-radius: ${itemRadius};
    color: ${color.text.default};
    ${textStyle('label')}
    text-align: center;
    cursor: pointer;
    ${transition('control', 'color')}
    [data-size='sm'] > & { padding-inline: ${space[3]}; ${textStyle('caption')} font-weight: ${font.weight.label}; }
    [data-stretch] > & { flex: 1 1 0; }
    /* A line between two segments, neither of which is chosen. */
    &:where(:not(:first-child))::before {
      content: '';
      position: absolute;
      inset-block: ${space[2]};
      inset-inline-start: 0;
      border-inline-start: ${borderWidth.thin} solid ${color.border.default};
    }
    &:where(:has(input:checked))::before, :where(.ws-segment:has(input:checked)) + &::before { visibility: hidden; }
    &:where(:hover:has(input:enabled:not(:checked))) { background: ${color.neutral.soft}; color: ${color.neutral.text}; }
    &:where(:has(input:focus-visible:not(:checked))) { background: ${color.neutral.soft}; color: ${color.neutral.text}; }
    &:where(:has(input:checked:enabled)) { color: ${color.neutral.onSolid}; anchor-name: --ws-segment; }
    &:where(:has(input:checked:enabled)) { ${mark} }
    /* While people use it, only the mark that moves is seen. */
    @supports (anchor-scope: all) {
      @media screen { :where(.ws-segmented-control:is(:hover, :focus-within)) > &:where(:has(input:checked:enabled)) { background-clip: text; } }
    }
    &:where(:has(input:disabled)) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    &:where(:has(input:disabled):has(input:checked)) { background: ${color.disabled.background}; color: ${color.disabled.text}; text-decoration: underline; }
    @media (forced-colors: active) {
      &:where(:has(input:checked:enabled)) { forced-color-adjust: none; color: HighlightText; }
      &:where(:has(input:disabled)) { color: GrayText; }
    }
    @media (pointer: coarse) {
      min-block-size: ${size.target};
      min-inline-size: ${size.target};
    }
    @media print { &:where(:has(input:checked)) { text-decoration: underline; } }
    ${reducedMotion}
  }
`;

/* It covers its segment: a press anywhere is one on the radio button, and a test finds it there. */
export const Input = styled.input.withConfig({ componentId: 'ws-segment-input' })`
  @layer wusum.components {
    ${controlReset}
    position: absolute;
    inset: 0;
    z-index: 1;
    opacity: 0;
    outline: none;
    cursor: inherit;
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-segment-text' })`
  @layer wusum.components {
    ${breakWords}
    & > :where(svg) { vertical-align: middle; }
  }
`;
