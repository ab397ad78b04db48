import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { Table } from '../../parts/table.styles.js';

const { color, space } = vars;
const narrow = '@media (max-width: 48rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* A key, its English, and its Arabic at the right: side by side on one baseline. In a narrow window the key is above. */
export const Messages = styled(Table)`
  direction: ltr;
  max-inline-size: 72rem;
  table-layout: fixed;

  & :is(th, td):first-child {
    inline-size: 30%;
    color: ${color.text.muted};
    font-weight: inherit;
  }
  & :is(th, td):last-child {
    inline-size: 2rem;
    padding-inline-end: 0;
  }
  & td {
    white-space: pre-line;
  }
  ${narrow} {
    & tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
      padding-block: ${space[3]};
      border-block-start: ${hairline};
    }
    & :is(th, td),
    & :is(th, td):first-child {
      inline-size: auto;
      padding-block: ${space[1]};
      border: 0;
    }
    & :is(th, td):first-child {
      grid-column: 1 / 3;
    }
    & :is(th, td):last-child {
      grid-area: 1 / 3;
    }
    & thead {
      display: none;
    }
  }
`;

export const Rest = styled.p`
  margin: ${space[4]} 0 0;
`;
