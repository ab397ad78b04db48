import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Roles = styled.div`
  ${columns('21rem', 'fill')}
  column-gap: ${space[6]};
`;

export const Role = styled.div`
  display: grid;
  grid-template-columns: ${space[8]} minmax(0, 1fr);
  gap: ${space[4]};
  padding-block: ${space[3]};
  border-block-start: ${hairline};

  & .chip {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    block-size: ${space[7]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
    overflow: hidden;
  }
  & .chip > i {
    background: var(--wsb-role);
  }
  & code {
    display: block;
    font-weight: ${vars.font.weight.strong};
    overflow-wrap: anywhere;
  }
  & p {
    ${textStyle('caption')}
    margin: ${space[1]} 0 0;
    color: ${color.text.muted};
  }
`;

export const RoleGroup = styled.h3`
  ${textStyle('heading3')}
  margin: 0 0 ${space[3]};
`;

/* Twice as far from the group before as its name is from its roles. */
export const Group = styled.div`
  & + & {
    margin-block-start: ${space[8]};
  }
`;
