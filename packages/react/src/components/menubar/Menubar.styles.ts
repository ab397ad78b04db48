import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, controlReset, focusRing, reducedMotion, textStyle, transition } from '../../system/fragments.js';

const { borderWidth, color, space } = vars;
const { menu, menubar } = vars.component;

export const Root = styled.div.withConfig({ componentId: 'ws-menubar' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: ${menubar.padding};
    border: ${vars.border.control};
    border-radius: ${menubar.radius};
    background: ${color.surface.raised};
  }
`;

export const Trigger = styled.button.withConfig({ componentId: 'ws-menubar-trigger' })`
  @layer wusum.components {
    ${controlReset}
    min-inline-size: 0;
    min-block-size: ${vars.size.control.sm};
    padding: ${space[1]} ${space[3]};
    border: 0;
    border-radius: ${menu.itemRadius};
    background: none;
    ${textStyle('label')}
    color: ${color.text.default};
    text-align: center;
    overflow-wrap: anywhere;
    user-select: none;
    cursor: pointer;
    ${transition('control', 'background-color', 'color')}

    &:where(:hover, [aria-expanded='true']) { background: ${color.accent.soft}; }
    &:where(:disabled) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    ${focusRing}
    &:where(:focus-visible) { outline-offset: calc(${borderWidth.strong} * -1); }
    @media (forced-colors: active) {
      &:where([aria-expanded='true']) { outline: ${borderWidth.default} solid Highlight; }
      &:where(:disabled) { color: GrayText; }
    }
    ${coarseTarget}
    ${reducedMotion}
  }
`;
