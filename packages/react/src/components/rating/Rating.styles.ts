import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, controlReset, reducedMotion, textStyle } from '../../system/fragments.js';
import { star } from '../field/css-icons.js';

const { borderWidth, color, space } = vars;

export const Image = styled.div.withConfig({ componentId: 'ws-rating' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]};
    min-inline-size: 0;
    color: ${color.text.default};
  }
`;

export const Label = styled.span.withConfig({ componentId: 'ws-rating-label' })`
  @layer wusum.components {
    ${breakWords}
    ${textStyle('label')}
  }
`;

export const Stars = styled.div.withConfig({ componentId: 'ws-rating-stars' })`
  @layer wusum.components {
    --ws-rating-size: ${vars.component.rating.size};
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: calc(${space[1]} / -2);
    &:where([data-size='sm']) { --ws-rating-size: calc(${vars.component.rating.size} * 0.75); }
    &:where([data-size='lg']) { --ws-rating-size: calc(${vars.component.rating.size} * 1.5); }
    /* A rating of stars next to each other has the direction of the page, and no gap that cannot be pressed. */
    &:where(:has(input)) { margin-block: calc(${space[1]} / -2); }
  }
`;

/** A star that is filled, up to its half, or empty: a line around the surface of a control. */
const full = `&::before { color: ${color.accent.solid}; } &::after { visibility: hidden; }`;
const half = `
  &::before { color: ${color.accent.solid}; }
  &::after { visibility: visible; background-size: 50% 100%; background-position: 100% 0; }
  &:where(:dir(rtl))::after { background-position: 0 0; }
`;
const empty = `&::before { color: ${color.control.border}; } &::after { visibility: visible; background-size: 100% 100%; }`;

/* Two stars on top of each other: the line, and what is inside. */
export const Star = styled.span.withConfig({ componentId: 'ws-rating-star' })`
  @layer wusum.components {
    position: relative;
    flex: none;
    box-sizing: border-box;
    display: grid;
    inline-size: calc(var(--ws-rating-size) + ${space[1]});
    block-size: calc(var(--ws-rating-size) + ${space[1]});
    padding: calc(${space[1]} / 2);
    border-radius: ${vars.radius.sm};
    &::before, &::after { content: ''; grid-area: 1 / 1; inline-size: 100%; block-size: 100%; pointer-events: none; ${star} }
    &::before { color: ${color.control.border}; }
    &::after {
      place-self: center;
      inline-size: calc(100% - 3 * ${borderWidth.default} - ${borderWidth.thin});
      block-size: calc(100% - 3 * ${borderWidth.default} - ${borderWidth.thin});
      background: linear-gradient(${color.control.background} 0 0) no-repeat;
      @media (forced-colors: active) { background: linear-gradient(Canvas 0 0) no-repeat; }
    }
    /* Filled up to the chosen one: of all stars before it, and of those before the pointer. */
    &:where([data-fill='full'], :has(input:checked:not([data-half])), :has(~ .ws-rating-star input:checked)) { ${full} }
    &:where([data-fill='half'], :has(input[data-half]:checked)) { ${half} }
    @media (hover: hover) {
      :where(.ws-rating-stars:has(input:enabled:hover)) > &:where(:not(:hover)) { ${empty} }
      &:where(:has(input:enabled:not([data-half]):hover), :has(~ .ws-rating-star input:enabled:hover)) { ${full} }
      &:where(:has(input[data-half]:enabled:hover)) { ${half} }
    }
    :where(.ws-choice-group[data-invalid]) &::before { color: ${color.status.danger.border}; }
    &:where(:has(input:disabled))::before { color: ${color.disabled.text}; }
    &:where(:has(input:disabled))::after { background-color: transparent; background-image: linear-gradient(${color.disabled.background} 0 0); }
    &:where(:has(input:focus-visible)) { outline: ${borderWidth.strong} solid ${color.focus.ring}; }
    @media (pointer: coarse) {
      &:where(:has(input)) { inline-size: max(${vars.size.target}, var(--ws-rating-size)); block-size: max(${vars.size.target}, var(--ws-rating-size)); place-content: center; }
      &:where(:has(input))::before { inline-size: var(--ws-rating-size); block-size: var(--ws-rating-size); }
    }
    ${reducedMotion}
  }
`;

/* It covers its star, or the first half of it. */
export const Choice = styled.input.withConfig({ componentId: 'ws-rating-choice' })`
  @layer wusum.components {
    ${controlReset}
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    outline: none;
    cursor: pointer;
    &:where([data-half]) { z-index: 1; inline-size: 50%; }
    &:where(:disabled) { cursor: not-allowed; }
  }
`;
