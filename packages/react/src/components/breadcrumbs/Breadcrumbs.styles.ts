import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { chevron } from '../field/css-icons.js';
import { coarseReach, controlReset, focusRing, textStyle } from '../../system/fragments.js';

const { borderWidth, color, radius, size, space } = vars;
const arrow = `calc(${size.iconSm} * 0.75)`;

export const Root = styled.nav.withConfig({ componentId: 'ws-breadcrumbs' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${textStyle('label')}
    color: ${color.text.muted};
  }
`;

export const List = styled.ol.withConfig({ componentId: 'ws-breadcrumbs-list' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

/* The sign between two pages points to the next one: turned once, by the direction. It is not read. */
export const Entry = styled.li.withConfig({ componentId: 'ws-breadcrumbs-entry' })`
  @layer wusum.components {
    display: flex;
    align-items: baseline;
    gap: ${space[2]};
    min-inline-size: 0;
    max-inline-size: min(100%, ${vars.component.breadcrumbs.maxInlineSize});
    &:where(:not(:first-child))::before {
      content: '';
      flex: none;
      inline-size: ${arrow};
      block-size: ${arrow};
      rotate: -90deg;
      ${chevron}
    }
    &:where(:not(:first-child):dir(rtl))::before { rotate: 90deg; }
  }
`;

export const Item = styled.a.withConfig({ componentId: 'ws-breadcrumbs-item' })`
  @layer wusum.components {
    min-inline-size: 0;
    border-radius: ${radius.sm};
    color: inherit;
    font: inherit;
    overflow-wrap: break-word;
    /* A name in another script keeps its own direction. */
    unicode-bidi: plaintext;
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-decoration-thickness: ${borderWidth.default};
    text-underline-offset: 0.22em;
    &:where(:lang(ar)) { text-underline-offset: 0.38em; }
    &:where([href]:hover) { color: ${color.accent.text}; text-decoration-color: currentColor; }
    &:where([aria-current]) { color: ${color.text.default}; font-weight: ${vars.font.weight.strong}; }
    ${focusRing}
    ${coarseReach}
  }
`;

export const More = styled.button.withConfig({ componentId: 'ws-breadcrumbs-more' })`
  @layer wusum.components {
    ${controlReset}
    min-inline-size: ${size.control.sm};
    padding: 0 ${space[2]};
    border: 0;
    border-radius: ${radius.control};
    background: ${color.neutral.soft};
    color: ${color.text.default};
    font: inherit;
    cursor: pointer;
    &:where(:hover) { background: ${color.neutral.softHover}; }
    &:where(:active) { background: ${color.neutral.softActive}; }
    @media (forced-colors: active) { border: ${borderWidth.thin} solid ButtonText; }
    ${focusRing}
    ${coarseReach}
  }
`;
