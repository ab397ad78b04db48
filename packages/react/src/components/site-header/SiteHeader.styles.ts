import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, from } from '../../system/fragments.js';

const { borderWidth, color, space } = vars;

/* The header is a frame, so its own gap cannot follow its width. */
const wideGap = `${from('md')} { margin-inline-end: calc(${space[5]} - ${space[2]}); }`;

export const Root = styled.header.withConfig({ componentId: 'ws-site-header' })`
  @layer wusum.components {
    ${frame}
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: ${space[2]};
    min-block-size: calc(${vars.size.control.lg} + 2 * ${space[3]});
    padding: ${space[3]} ${space[4]};
    border-block-end: ${borderWidth.thin} solid ${color.border.subtle};
    background: ${color.surface.base};
    color: ${color.text.default};
    &:where([data-sticky]) { position: sticky; inset-block-start: 0; z-index: ${vars.zIndex.sticky}; }
    @media print { position: static; }
  }
`;

export const Brand = styled.div.withConfig({ componentId: 'ws-site-header-brand' })`
  @layer wusum.components {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    ${wideGap}
    & :where(a) { color: inherit; font: inherit; text-decoration: none; }
  }
`;

export const Nav = styled.div.withConfig({ componentId: 'ws-site-header-nav' })`
  @layer wusum.components {
    display: none;
    min-inline-size: 0;
    ${from('md')} { display: block; flex: 1; }
    ${wideGap}
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-site-header-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]};
    flex: none;
    max-inline-size: 60%;
    ${from('md')} { flex: initial; max-inline-size: none; min-inline-size: 0; }
    margin-inline-start: auto;
    @media print { display: none; }
  }
`;

export const Opener = styled.div.withConfig({ componentId: 'ws-site-header-opener' })`
  @layer wusum.components {
    flex: none;
    ${from('md')} { display: none; }
    @media print { display: none; }
  }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-site-header-list' })`
  @layer wusum.components { display: flex; flex-direction: column; margin: 0; padding: 0; list-style: none; }
`;
