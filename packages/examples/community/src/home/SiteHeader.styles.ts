import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { focusRing, textStyle } from '@wusum/react/system';
import { Wrap } from './layout.styles.js';

const { border, color, size, space } = vars;

export const Root = styled.header.withConfig({ componentId: 'ws-site-header' })`
  @layer wusum.components { border-block-end: ${border.rule}; }
`;

export const Row = styled(Wrap).withConfig({ componentId: 'ws-site-header-row' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[1]} ${space[6]};
    padding-block: ${space[4]};

    & > a:first-child { display: inline-flex; color: ${color.text.default}; ${focusRing} }
    & > a:first-child svg { block-size: ${space[7]}; inline-size: auto; max-inline-size: 100%; }
  }
`;

export const Nav = styled.nav.withConfig({ componentId: 'ws-site-header-nav' })`
  @layer wusum.components {
    display: flex;
    gap: ${space[6]};
    margin-inline-start: auto;
    ${textStyle('body')}

    @media (width < ${breakpoints.lg}) {
      order: 3;
      flex-basis: 100%;
      justify-content: space-between;
      gap: ${space[4]};
      margin: 0;
      overflow-x: auto;
      ${textStyle('caption')}
    }
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
    &:where(:hover) { text-decoration: underline; text-decoration-thickness: ${vars.borderWidth.default}; text-underline-offset: 0.3em; }
    ${focusRing}
  }
`;

export const End = styled.div.withConfig({ componentId: 'ws-site-header-end' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    gap: ${space[5]};
    ${textStyle('body')}

    @media (width < ${breakpoints.lg}) {
      margin-inline-start: auto;
      & > :nth-child(2) { display: none; }
    }
  }
`;
