import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';
import { placement, popupBox } from '../../system/placement.js';
import { chevron, tick } from '../field/css-icons.js';

const { color, space, borderWidth } = vars;
const { menu } = vars.component;
const icon = `calc(${vars.size.iconSm} * 0.875)`;

export const Content = styled.div.withConfig({ componentId: 'ws-menu' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: max-content;
    min-inline-size: min(${menu.minInlineSize}, 100dvi - 2 * ${space[4]});
    max-inline-size: min(${menu.maxInlineSize}, 100dvi - 2 * ${space[4]});
    padding: ${menu.padding};
    scroll-padding-block: ${menu.padding};
    border-radius: ${menu.radius};
    cursor: default;
    user-select: none;
    /* At a point, and not next to a trigger. */
    &:where(:not([data-side])) { margin: 0; }
  }
`;

export const Item = styled.div.withConfig({ componentId: 'ws-menu-item' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[3]};
    padding: ${space[2]} ${space[3]};
    border-radius: ${menu.itemRadius};
    outline: none;
    font: inherit;
    letter-spacing: inherit;
    color: ${color.text.default};
    text-decoration: none;
    cursor: pointer;

    & > :where(svg) { flex: none; inline-size: ${vars.size.iconSm}; block-size: ${vars.size.iconSm}; }
    /* The space of the tick is there when it is not. */
    &:where([role='menuitemcheckbox'], [role='menuitemradio'], [aria-haspopup])::after {
      content: '';
      flex: none;
      inline-size: ${icon};
      block-size: ${icon};
    }
    &:where([aria-checked='true']) { color: ${color.accent.text}; }
    &:where([aria-checked='true'])::after { ${tick} }
    &:where([aria-haspopup])::after { ${chevron} rotate: -90deg; }
    &:where([aria-haspopup]:dir(rtl))::after { rotate: 90deg; }
    &:where(:focus, [aria-expanded='true']) { background: ${color.accent.soft}; }
    &:where([data-color='danger']) { color: ${color.status.danger.text}; }
    &:where([aria-disabled='true']) { color: ${color.disabled.text}; cursor: not-allowed; }
    &:where(:focus) {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: calc(${borderWidth.strong} * -1);
    }
    &:where([data-color='danger']:focus) {
      outline-color: ${color.status.danger.text};
      background: ${color.status.danger.soft};
    }
    /* Under a pointer the item needs no ring. */
    [data-pointer] > &:where(:focus), [data-pointer] > .ws-menu-group > &:where(:focus) { outline: none; }
    @media (forced-colors: active) {
      &:where(:focus) { outline: ${borderWidth.default} solid Highlight; }
      &:where([aria-disabled='true']) { color: GrayText; }
    }
    @media (pointer: coarse) { min-block-size: ${vars.size.target}; }
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-menu-item-text' })`
  @layer wusum.components {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Shortcut = styled.span.withConfig({ componentId: 'ws-menu-shortcut' })`
  @layer wusum.components {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 50%;
    overflow-wrap: anywhere;
    ${textStyle('caption')}
    color: ${color.text.muted};

    [aria-disabled='true'] > & { color: inherit; }
    @media (pointer: coarse) { display: none; }
  }
`;

export const Group = styled.div.withConfig({ componentId: 'ws-menu-group' })`
  @layer wusum.components {
    & + & { margin-block-start: ${space[1]}; border-block-start: ${borderWidth.thin} solid ${color.border.subtle}; padding-block-start: ${space[1]}; }
  }
`;

export const GroupLabel = styled.div.withConfig({ componentId: 'ws-menu-group-label' })`
  @layer wusum.components {
    ${textStyle('caption')}
    padding: ${space[2]} ${space[3]} ${space[1]};
    overflow-wrap: anywhere;
    color: ${color.text.muted};
  }
`;

export const Separator = styled.div.withConfig({ componentId: 'ws-menu-separator' })`
  @layer wusum.components {
    margin-block: ${space[1]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
  }
`;
