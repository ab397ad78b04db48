import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space } = vars;
/* Of the block, not of the window: a block may be in a column. */
const narrow = '@container (max-width: 40rem)';

export const Ramps = styled.div`
  container-type: inline-size;
  display: grid;
  gap: ${space[5]};
`;

export const Ramp = styled.div`
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(5.5rem, auto) repeat(12, minmax(0, 1fr));
  align-items: end;

  & > b {
    align-self: center;
    ${textStyle('label')}
    padding-inline-end: ${space[3]};
  }
  ${narrow} {
    grid-template-columns: repeat(6, minmax(0, 1fr));
    row-gap: ${space[2]};
    & > b {
      grid-column: 1 / -1;
    }
  }
`;

export const Step = styled.span`
  display: grid;
  gap: ${space[1]};
  ${textStyle('caption')}
  line-height: 1.3;
  font-variant-numeric: tabular-nums;

  &::before {
    content: '';
    block-size: ${space[8]};
    background: var(--wsb-step);
  }
  & > span {
    color: ${color.text.muted};
  }
  ${narrow} {
    &::before {
      block-size: ${space[7]};
    }
  }
`;
