import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* A table of texts. */
export const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  ${textStyle('body')}

  & th,
  & td {
    padding: ${space[3]} 0;
    padding-inline-end: ${space[5]};
    text-align: start;
    vertical-align: baseline;
    border-block-start: ${hairline};
    font-weight: inherit;
    overflow-wrap: break-word;
  }
  & thead th {
    font-weight: ${vars.font.weight.strong};
    border-block-start: 0;
  }
  & .before {
    color: ${color.text.muted};
    inline-size: 46%;
  }
  & .after,
  & .prefer {
    font-weight: ${vars.font.weight.strong};
  }
  & dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[1]} ${space[4]};
    margin: 0;
  }
  & dt {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & dd {
    margin: 0;
  }
`;
