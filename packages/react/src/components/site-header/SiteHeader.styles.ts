import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, from } from '../../system/fragments.js';

const { borderWidth, color, space } = vars;

export const Root = styled.header.withConfig({ componentId: 'ws-site-header' })`
  @layer wusum.components {
    ${frame}
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[5]};
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
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    & :where(a) { color: inherit; font: inherit; text-decoration: none; }
  }
`;

export const Nav = styled.div.withConfig({ componentId: 'ws-site-header-nav' })`
  @layer wusum.components {
    display: none;
    min-inline-size: 0;
    ${from('md')} { display: block; flex: 1; }
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-site-header-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]};
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-inline-start: auto;
    @media print { display: none; }
  }
`;

export const Opener = styled.div.withConfig({ componentId: 'ws-site-header-opener' })`
  @layer wusum.components {
    min-inline-size: 0;
    ${from('md')} { display: none; }
    @media print { display: none; }
  }
`;

export const List = styled.ul.withConfig({ componentId: 'ws-site-header-list' })`
  @layer wusum.components { display: flex; flex-direction: column; margin: 0; padding: 0; list-style: none; }
`;
