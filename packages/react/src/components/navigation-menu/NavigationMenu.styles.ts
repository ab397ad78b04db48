import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { coarseTarget, controlReset, focusRing, reducedMotion, textStyle, transition } from '../../system/fragments.js';
import { placement, popupBox } from '../../system/placement.js';
import { chevron } from '../field/css-icons.js';

const { borderWidth, color, radius, space } = vars;
const { navigationMenu, popover } = vars.component;
const icon = `calc(${vars.size.iconSm} * 0.75)`;

const item = `
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-inline-size: 0;
    min-block-size: ${vars.size.control.md};
    padding: ${space[2]} ${space[3]};
    border-radius: ${radius.control};
    ${textStyle('label')}
    color: ${color.text.default};
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
    ${transition('control', 'background-color', 'color')}
    &:where(:hover) { background: ${color.accent.soft}; }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
`;

export const Root = styled.nav.withConfig({ componentId: 'ws-navigation-menu' })`
  @layer wusum.components { min-inline-size: 0; }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-navigation-menu-list' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[1]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-navigation-menu-item' })`
  @layer wusum.components { min-inline-size: 0; max-inline-size: 100%; }
`;

export const Trigger = styled.button.withConfig({ componentId: 'ws-navigation-menu-trigger' })`
  @layer wusum.components {
    ${controlReset}
    border: 0;
    background: none;
    ${item}
    &::after {
      content: '';
      flex: none;
      inline-size: ${icon};
      block-size: ${icon};
      ${chevron}
    }
    &:where([aria-expanded='true']) { background: ${color.accent.soft}; }
    &:where([aria-expanded='true'])::after { scale: 1 -1; }
    &:where(:disabled) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    @media (forced-colors: active) {
      &:where([aria-expanded='true']) { outline: ${borderWidth.default} solid Highlight; }
      &:where(:disabled) { color: GrayText; }
    }
  }
`;

/* In the page while it is closed, so that a server renders its links. */
export const Panel = styled.div.withConfig({ componentId: 'ws-navigation-menu-panel' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: max-content;
    max-inline-size: min(${navigationMenu.maxInlineSize}, 100dvi - 2 * ${space[4]});
    padding: ${popover.padding};
    border-radius: ${popover.radius};
    & > :where(ul) { margin: 0; padding: 0; list-style: none; }
    & :where(.ws-navigation-menu-link) { padding-inline: ${space[3]}; }
    @media print { display: none; }
  }
`;

export const Link = styled.a.withConfig({ componentId: 'ws-navigation-menu-link' })`
  @layer wusum.components {
    ${item}
    &:where([aria-current]) {
      font-weight: ${vars.font.weight.strong};
      text-decoration: underline ${borderWidth.strong} ${color.accent.solid};
      text-underline-offset: ${space[2]};
    }
    @media (forced-colors: active) { &:where([aria-current]) { text-decoration-color: Highlight; } }
  }
`;
