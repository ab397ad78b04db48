import { vars } from '@wusum/contract';
import { breakWords } from '@wusum/react/system';
import { styled } from 'styled-components';

const { borderWidth, color, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-story-status' })`
  @layer wusum.components {
    ${breakWords}
    display: flex;
    flex-direction: column;
    gap: ${space[6]};
    max-inline-size: ${vars.size.measure};
  }
`;

/** A member's reason is quoted, with a line at its start. */
export const Reason = styled.blockquote.withConfig({ componentId: 'ws-story-status-reason' })`
  @layer wusum.components {
    ${breakWords}
    margin: 0;
    margin-block-start: ${space[2]};
    padding-inline-start: ${space[4]};
    border-inline-start: ${borderWidth.strong} solid ${color.border.default};
  }
`;
