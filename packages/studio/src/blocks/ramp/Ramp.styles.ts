import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

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

/* Above the columns of the steps; where a ramp has two rows, a list. */
export const Jobs = styled.ul`
  ${plainList}
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(5.5rem, auto) repeat(12, minmax(0, 1fr));
  align-items: end;
  ${textStyle('caption')}

  & > li {
    grid-column: span var(--wsb-steps);
    margin-inline-end: ${space[2]};
    padding-block-start: ${space[1]};
    border-block-start: ${vars.borderWidth.default} solid ${color.border.default};
    color: ${color.text.muted};
    unicode-bidi: plaintext;
  }
  & > li:first-child {
    grid-column: 2 / span var(--wsb-steps);
  }
  & b {
    color: ${color.text.default};
    font-variant-numeric: tabular-nums;
  }
  ${narrow} {
    direction: inherit;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[1]};

    & > li,
    & > li:first-child {
      grid-column: auto;
      padding: 0;
      border: 0;
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
