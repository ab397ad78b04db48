import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  focusRing,
  printExact,
  reducedMotion,
  textStyle,
  transition,
  visuallyHidden,
} from '../../system/fragments.js';
import { detailsBox, summaryBox } from '../collapsible/details-style.js';

const { borderWidth, color, font, size, space } = vars;
const { navList } = vars.component;

export const Root = styled.nav.withConfig({ componentId: 'ws-nav-list' })`
  @layer wusum.components {
    min-inline-size: 0;
    color: ${color.text.default};
    ${textStyle('body')}
  }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-nav-list-list' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${navList.gap};
    margin: 0;
    padding: 0;
    list-style: none;
    /* Inside of a section. */
    details > & { padding-block: ${navList.gap}; padding-inline-start: ${navList.indent}; }
  }
`;

export const Group = styled.li.withConfig({ componentId: 'ws-nav-list-group' })`
  @layer wusum.components {
    min-inline-size: 0;
    &:where(:not(:first-child)) { margin-block-start: ${space[4]}; }
  }
`;

export const GroupLabel = styled.span.withConfig({ componentId: 'ws-nav-list-label' })`
  @layer wusum.components {
    display: block;
    padding: ${space[2]} ${space[3]};
    ${textStyle('caption')}
    font-weight: ${font.weight.strong};
    color: ${color.text.muted};
    overflow-wrap: anywhere;
  }
`;

const row = `
  position: relative;
  box-sizing: border-box;
  gap: ${space[3]};
  min-block-size: ${size.control.md};
  padding: ${space[2]} ${space[3]};
  border-radius: ${navList.radius};
  & > :where(svg) { flex: none; inline-size: ${size.iconMd}; block-size: ${size.iconMd}; }
`;

export const Item = styled.a.withConfig({ componentId: 'ws-nav-list-item' })`
  @layer wusum.components {
    ${printExact}
    display: flex;
    align-items: center;
    ${row}
    overflow: clip;
    color: inherit;
    font: inherit;
    text-decoration: none;
    ${transition('control', 'background-color', 'color')}
    &:where(:hover) { background: ${color.neutral.softHover}; }
    &:where(:active) { background: ${color.neutral.softActive}; }
    &:where([aria-current]) { background: ${color.accent.soft}; color: ${color.accent.text}; font-weight: ${font.weight.strong}; }
    &:where([aria-current])::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: ${navList.edge};
      background: currentColor;
    }
    @media (forced-colors: active) {
      &:where([aria-current]) { outline: ${borderWidth.default} solid Highlight; outline-offset: calc(-1 * ${borderWidth.default}); }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-nav-list-text' })`
  @layer wusum.components {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

export const Count = styled.span.withConfig({ componentId: 'ws-nav-list-count' })`
  @layer wusum.components {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 50%;
    ${textStyle('caption')}
    color: ${color.text.muted};
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    [aria-current] > & { color: inherit; }
  }
`;

export const Unit = styled.span.withConfig({ componentId: 'ws-nav-list-unit' })`
  @layer wusum.components { ${visuallyHidden} }
`;

export const Section = styled.details.withConfig({ componentId: 'ws-nav-list-section' })`
  @layer wusum.components { ${detailsBox} }
`;

export const Summary = styled.summary.withConfig({ componentId: 'ws-nav-list-summary' })`
  @layer wusum.components {
    ${summaryBox}
    ${row}
    &:where(:hover) { background: ${color.neutral.softHover}; text-decoration: none; }
    /* The current page is in it, out of view. */
    details:not([open]):has([aria-current]) > & { color: ${color.accent.text}; font-weight: ${font.weight.strong}; }
  }
`;
