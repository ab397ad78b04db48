import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  byValue,
  controlReset,
  printExact,
  reducedMotion,
  textStyle,
  transition,
  visuallyHidden,
} from '../../system/fragments.js';
import { tick } from '../field/css-icons.js';

const { borderWidth, color, size, space } = vars;
const { sizeSm, sizeMd, sizeLg, radius } = vars.component.swatch;

/* Behind a color that is not opaque there are squares. */
export const Root = styled.span.withConfig({ componentId: 'ws-swatch' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: relative;
    display: inline-block;
    flex: none;
    inline-size: ${sizeMd};
    block-size: ${sizeMd};
    overflow: clip;
    border: ${borderWidth.thin} solid ${color.control.border};
    border-radius: ${radius};
    background: repeating-conic-gradient(${color.border.default} 0 25%, ${color.surface.base} 0 50%) 50% / ${space[2]} ${space[2]};
    vertical-align: middle;
    forced-color-adjust: none;
    ${printExact}
    ${byValue('size', ['sm'], () => `inline-size: ${sizeSm}; block-size: ${sizeSm};`)}
    ${byValue('size', ['lg'], () => `inline-size: ${sizeLg}; block-size: ${sizeLg};`)}
    :where(.ws-swatch-group[data-size='sm']) & { inline-size: ${sizeSm}; block-size: ${sizeSm}; }
    :where(.ws-swatch-group[data-size='lg']) & { inline-size: ${sizeLg}; block-size: ${sizeLg}; }
  }
`;

export const Fill = styled.svg.withConfig({ componentId: 'ws-swatch-fill' })`
  @layer wusum.components {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
`;

export const Items = styled.div.withConfig({ componentId: 'ws-swatch-group' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    min-inline-size: 0;
    &:where([data-labels]) { gap: ${space[2]} ${space[5]}; }
  }
`;

export const Label = styled.label.withConfig({ componentId: 'ws-swatch-item' })`
  @layer wusum.components {
    position: relative;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: ${borderWidth.strong};
    border: ${borderWidth.strong} solid transparent;
    border-radius: calc(${radius} + ${borderWidth.strong} * 2);
    color: ${color.text.default};
    ${textStyle('label')}
    cursor: pointer;
    ${transition('control', 'border-color')}
    &:where(:hover:has(input:enabled)) { border-color: ${color.control.border}; }
    &:where(:has(input:checked)) { border-color: ${color.accent.solid}; }
    &:where(:has(input:focus-visible)) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${borderWidth.strong};
    }
    &:where(:has(input:disabled)) { color: ${color.disabled.text}; cursor: not-allowed; }
    &:where(:has(input:disabled:checked)) { border-color: ${color.disabled.text}; }
    @media (forced-colors: active) {
      &:where(:has(input:checked)) { border-color: Highlight; }
      &:where(:has(input:disabled)) { color: GrayText; }
    }
    @media (pointer: coarse) {
      min-inline-size: ${size.target};
      min-block-size: ${size.target};
      justify-content: center;
    }
    ${reducedMotion}
  }
`;

/* It covers its item, so a press anywhere is one on the radio button. */
export const Input = styled.input.withConfig({ componentId: 'ws-swatch-input' })`
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

export const Picture = styled.span.withConfig({ componentId: 'ws-swatch-picture' })`
  @layer wusum.components { position: relative; display: flex; flex: none; }
`;

/* A tick on a surface: it is seen on every color. */
export const Tick = styled.span.withConfig({ componentId: 'ws-swatch-tick' })`
  @layer wusum.components {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    inline-size: max-content;
    block-size: max-content;
    margin: auto;
    padding: ${space[1]};
    border-radius: ${vars.radius.pill};
    background: ${color.surface.raised};
    color: ${color.text.default};
    visibility: hidden;
    :where(.ws-swatch-item:has(input:checked)) & { visibility: visible; }
    &::before { content: ''; inline-size: ${space[3]}; block-size: ${space[3]}; ${tick} }
    @media (forced-colors: active) { background: Canvas; }
  }
`;

export const Name = styled.span.withConfig({ componentId: 'ws-swatch-name' })`
  @layer wusum.components {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    :where(.ws-swatch-group:not([data-labels])) & { ${visuallyHidden} }
  }
`;
