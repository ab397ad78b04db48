import { vars } from '@wusum/contract';
import { breakWords } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, space } = vars;

export const Lines = styled.ul.withConfig({ componentId: 'ws-standing-page-lines' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-standing-page-line' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]} ${space[6]};
    align-items: start;
    justify-content: space-between;
    padding-block: ${space[5]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
    &:where(:last-child) { border-block-end: ${borderWidth.thin} solid ${color.border.subtle}; }
  }
`;

export const Facts = styled.div.withConfig({ componentId: 'ws-standing-page-facts' })`
  @layer wusum.components {
    ${breakWords}
    flex: 1 1 24ch;
    display: flex;
    flex-direction: column;
    gap: ${space[2]};
  }
`;
