import { vars } from '@wusum/contract';
import { breakWords } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, space } = vars;

export const Uses = styled.ul.withConfig({ componentId: 'ws-consent-form-uses' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    border-block-end: ${borderWidth.thin} solid ${color.border.subtle};
    list-style: none;
  }
`;

export const UseItem = styled.li.withConfig({ componentId: 'ws-consent-form-use' })`
  @layer wusum.components {
    ${breakWords}
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    padding-block: ${space[6]};
    border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
  }
`;

/** What belongs to an answer is indented below it. */
export const Terms = styled.div.withConfig({ componentId: 'ws-consent-form-terms' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    padding-inline-start: ${space[5]};
    border-inline-start: ${borderWidth.strong} solid ${color.accent.border};
  }
`;
