import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { below, focusRing, textStyle } from '@wusum/react/system';
import { Wrap } from './layout.styles.js';

const { border, borderWidth, color, size, space } = vars;

export const Root = styled.header.withConfig({ componentId: 'ws-site-header' })`
  @layer wusum.components { border-block-end: ${border.rule}; }
`;

/** Name, navigation and action in one row; in a narrow frame the navigation is a second row. */
export const Row = styled(Wrap).withConfig({ componentId: 'ws-site-header-row' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]} ${space[6]};
    padding-block: ${space[4]};

    & > a:first-child { display: inline-flex; color: ${color.text.default}; ${focusRing} }
    & > a:first-child svg { block-size: ${space[7]}; inline-size: auto; max-inline-size: 100%; }
    ${below('lg')} {
      column-gap: ${space[5]};
      & > a:first-child svg { block-size: ${vars.component.avatar.size.sm}; }
    }
  }
`;

export const Nav = styled.nav.withConfig({ componentId: 'ws-site-header-nav' })`
  @layer wusum.components {
    display: flex;
    gap: ${space[6]};
    margin-inline-start: auto;
    ${textStyle('body')}

    ${below('lg')} { gap: ${space[4]}; ${textStyle('caption')} }
    ${below('md')} {
      order: 3;
      flex-basis: 100%;
      flex-wrap: wrap;
      gap: 0 ${space[5]};
      margin: 0;
    }
    ${below('sm')} { column-gap: ${space[4]}; }
    @media print { display: none; }
  }
`;

export const NavLink = styled.a.withConfig({ componentId: 'ws-site-header-link' })`
  @layer wusum.components {
    display: inline-flex;
    align-items: center;
    min-block-size: ${size.target};
    color: inherit;
    text-decoration: none;
    white-space: nowrap;
    font-weight: ${vars.font.weight.label};
    &:where(:hover) { text-decoration: underline; text-decoration-thickness: ${borderWidth.default}; text-underline-offset: 0.3em; }
    ${focusRing}
  }
`;

export const End = styled.div.withConfig({ componentId: 'ws-site-header-end' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[5]};
    ${textStyle('body')}

    ${below('lg')} { gap: ${space[4]}; ${textStyle('caption')} }
    ${below('md')} { margin-inline-start: auto; }
    /* On a phone the same action is the first one of the hero. */
    ${below('sm')} { & > :last-child { display: none; } }
    @media print { display: none; }
  }
`;
