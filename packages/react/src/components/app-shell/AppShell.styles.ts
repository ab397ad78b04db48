import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { frame, fromWidth } from '../../system/fragments.js';

const { borderWidth, color, space } = vars;
const line = `${borderWidth.thin} solid ${color.border.subtle}`;
/** The height of a header in one line, above what stays in view with it. */
const headerSize = `calc(${vars.size.control.lg} + 2 * ${space[3]})`;
const area = 'box-sizing: border-box; grid-column: 1 / -1; min-inline-size: 0; overflow-wrap: break-word;';
const wide = (rule: string) => fromWidth('md', (condition) => `&:where(*${condition}) { ${rule} }`);

/* Three columns and five rows: in a narrow frame each area has a row of its own. */
export const Root = styled.div.withConfig({ componentId: 'ws-app-shell' })`
  @layer wusum.components {
    ${frame}
    display: grid;
    grid-template: auto auto 1fr auto auto / auto minmax(0, 1fr) auto;
    min-block-size: 100dvb;
    background: ${color.surface.base};
    color: ${color.text.default};
    @media print { display: block; }
  }
`;

export const Header = styled.header.withConfig({ componentId: 'ws-app-shell-header' })`
  @layer wusum.components {
    ${area}
    grid-row: 1;
    min-block-size: ${headerSize};
    border-block-end: ${line};
    background: ${color.surface.base};
    &:where([data-sticky]) { position: sticky; inset-block-start: 0; z-index: ${vars.zIndex.sticky}; }
    @media print { position: static; }
  }
`;

export const Side = styled.div.withConfig({ componentId: 'ws-app-shell-side' })`
  @layer wusum.components {
    ${area}
    grid-row: 2;
    padding: ${space[3]} ${space[4]};
    border-block-end: ${line};
    ${wide(`grid-column: 1; grid-row: 2 / 5; padding: ${space[4]}; border-block-end: 0; border-inline-end: ${line};`)}
    ${fromWidth(
      'md',
      (condition) => `
      &:where([data-sticky]${condition}) { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100dvb; overflow: auto; }
      .ws-app-shell-header[data-sticky] ~ &:where([data-sticky]${condition}) { inset-block-start: ${headerSize}; max-block-size: calc(100dvb - ${headerSize}); }`,
    )}
    @media print { display: none; }
  }
`;

export const Main = styled.main.withConfig({ componentId: 'ws-app-shell-main' })`
  @layer wusum.components {
    ${area}
    grid-row: 3;
    padding: ${space[5]} ${space[4]};
    /* Where a header stays in view, it does not cover what has focus. */
    scroll-margin-block-start: ${headerSize};
    ${wide(`grid-column: 2; grid-row: 2 / 5; padding: ${space[6]};`)}
  }
`;

export const End = styled.aside.withConfig({ componentId: 'ws-app-shell-end' })`
  @layer wusum.components {
    ${area}
    grid-row: 4;
    padding: ${space[5]} ${space[4]};
    border-block-start: ${line};
    ${fromWidth('lg', (condition) => `&:where(*${condition}) { grid-column: 3; grid-row: 2 / 5; inline-size: ${vars.component.appShell.endInlineSize}; padding: ${space[6]} ${space[4]}; border-block-start: 0; border-inline-start: ${line}; }`)}
  }
`;

export const Footer = styled.footer.withConfig({ componentId: 'ws-app-shell-footer' })`
  @layer wusum.components {
    ${area}
    grid-row: 5;
    padding: ${space[4]};
    border-block-start: ${line};
  }
`;
