import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { belowWidth } from '../../system/fragments.js';

const { border, borderWidth, color, space } = vars;
const { radius, padding } = vars.component.toolbar;

export const Root = styled.div.withConfig({ componentId: 'ws-toolbar' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: ${space[1]};
    max-inline-size: 100%;
    min-inline-size: 0;
    padding: ${padding};
    border: ${border.control};
    border-radius: ${radius};
    background: ${color.surface.raised};
    color: ${color.text.default};
    &:where([data-variant='ghost']) { padding: 0; border-color: transparent; background: none; }
    &:where([data-orientation='vertical']) { flex-flow: column; align-items: start; inline-size: fit-content; }
    & > *, & > :where(.ws-toolbar-group) > * { min-inline-size: 0; max-inline-size: 100%; overflow-wrap: break-word; }
    & > :where(a), & > :where(.ws-toolbar-group) > :where(a) { margin-inline: ${space[2]}; }
    @media print { display: none; }
  }
`;

export const Group = styled.div.withConfig({ componentId: 'ws-toolbar-group' })`
  @layer wusum.components {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: ${space[1]};
    min-inline-size: 0;
    max-inline-size: 100%;
    [data-orientation='vertical'] > & { flex-flow: column; align-items: start; }
  }
`;

export const Line = styled.div.withConfig({ componentId: 'ws-toolbar-separator' })`
  @layer wusum.components {
    flex: none;
    align-self: stretch;
    margin-inline: ${space[1]};
    border-inline-start: ${borderWidth.thin} solid ${color.border.default};
    /* In a narrow frame groups are on rows of their own, and a line would be at the end of a row. */
    ${belowWidth('sm', (condition) => `[data-orientation='horizontal'] > &${condition} { border-inline-start-color: transparent; }`)}
    [data-orientation='vertical'] > & { margin: ${space[1]} 0; border-inline-start: 0; border-block-start: ${borderWidth.thin} solid ${color.border.default}; }
  }
`;
