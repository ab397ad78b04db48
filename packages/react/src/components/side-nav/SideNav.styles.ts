import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import {
  coarseTarget,
  focusRing,
  fromWidth,
  printExact,
  reducedMotion,
  textStyle,
  transition,
  visuallyHidden,
} from '../../system/fragments.js';
import { chevron } from '../field/css-icons.js';

const { borderWidth, color, space } = vars;
const { sideNav } = vars.component;
/** From here on there is space for the navigation; below it is in a drawer. */
const wide = (rule: string) => fromWidth('md', (condition) => `&:where(*${condition}) { ${rule} }`);
const rail = '.ws-side-nav-panel:where([data-collapsed])';

export const Root = styled.div.withConfig({ componentId: 'ws-side-nav' })`
  @layer wusum.components { min-inline-size: 0; }
`;

/* Its width is that of the style sheet: a server's first paint has it. */
export const Panel = styled.nav.withConfig({ componentId: 'ws-side-nav-panel' })`
  @layer wusum.components {
    display: none;
    flex-direction: column;
    gap: ${space[4]};
    box-sizing: border-box;
    inline-size: ${sideNav.inlineSize};
    max-inline-size: 100%;
    &:where([data-collapsed]) { inline-size: fit-content; }
    & > :where(button) { align-self: start; }
    ${wide('display: flex;')}
  }
`;

/* In a narrow frame: what opens the drawer. */
export const Opener = styled.div.withConfig({ componentId: 'ws-side-nav-opener' })`
  @layer wusum.components { ${wide('display: none;')} }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-side-nav-list' })`
  @layer wusum.components { display: flex; flex-direction: column; margin: 0; padding: 0; list-style: none; }
`;

export const Group = styled.li.withConfig({ componentId: 'ws-side-nav-group' })`
  @layer wusum.components {
    min-inline-size: 0;
    & + &, .ws-side-nav-entry + & { margin-block-start: ${space[4]}; }
  }
`;

export const GroupLabel = styled.span.withConfig({ componentId: 'ws-side-nav-group-label' })`
  @layer wusum.components {
    display: block;
    padding: ${space[1]} ${space[3]};
    ${textStyle('caption')}
    color: ${color.text.muted};
    overflow-wrap: anywhere;
    ${rail} & { block-size: 0; padding: 0; overflow: hidden; border-block-start: ${borderWidth.thin} solid ${color.border.subtle}; }
  }
`;

export const Entry = styled.li.withConfig({ componentId: 'ws-side-nav-entry' })`
  @layer wusum.components { display: flex; min-inline-size: 0; }
`;

export const Item = styled.a.withConfig({ componentId: 'ws-side-nav-item' })`
  @layer wusum.components {
    ${printExact}
    box-sizing: border-box;
    position: relative;
    flex: 1;
    display: flex;
    align-items: center;
    gap: ${space[3]};
    min-inline-size: 0;
    min-block-size: ${vars.size.control.md};
    padding: ${space[2]} ${space[3]};
    border-radius: ${sideNav.radius};
    ${textStyle('label')}
    color: ${color.text.default};
    text-decoration: none;
    cursor: pointer;
    ${transition('control', 'background-color', 'color')}
    & > :where(svg) { flex: none; inline-size: ${vars.size.iconMd}; block-size: ${vars.size.iconMd}; }
    &:where(:hover) { background: ${color.accent.soft}; }
    &:where([aria-current]) { background: ${color.accent.soft}; color: ${color.accent.text}; font-weight: ${vars.font.weight.strong}; }
    &:where([aria-current])::before {
      content: '';
      position: absolute;
      inset-block: ${space[2]};
      inset-inline-start: 0;
      inline-size: ${sideNav.edge};
      border-radius: ${sideNav.edge};
      background: ${color.accent.text};
      @media (forced-colors: active) { background: Highlight; }
    }
    ${focusRing}
    ${coarseTarget}
    ${reducedMotion}
  }
`;

export const Text = styled.span.withConfig({ componentId: 'ws-side-nav-text' })`
  @layer wusum.components {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    ${rail} & { ${visuallyHidden} }
  }
`;

export const End = styled.span.withConfig({ componentId: 'ws-side-nav-end' })`
  @layer wusum.components {
    flex: none;
    max-inline-size: 50%;
    ${rail} & { display: none; }
  }
`;

/** Points to where the labels go. */
export const Arrow = styled.i.withConfig({ componentId: 'ws-side-nav-arrow' })`
  @layer wusum.components {
    display: block;
    inline-size: ${vars.size.iconSm};
    block-size: ${vars.size.iconSm};
    rotate: 90deg;
    ${chevron}
    &:where(:dir(rtl)) { rotate: -90deg; }
    ${rail} & { rotate: -90deg; }
    ${rail} &:where(:dir(rtl)) { rotate: 90deg; }
  }
`;
