import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Usage = styled.div`
  & > p {
    margin: 0 0 ${space[3]};
  }
  & > ul {
    ${plainList}
    columns: 15rem;
    column-gap: ${space[6]};
  }
  & > ul > li {
    padding-block: ${space[1]};
    break-inside: avoid;
  }
  & a {
    color: ${color.accent.text};
  }
  & small {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Status = styled.dl`
  margin: 0;

  & > div {
    display: grid;
    grid-template-columns: minmax(0, 11rem) minmax(0, 1fr);
    gap: ${space[1]} ${space[5]};
    padding-block: ${space[3]};
    border-block-end: ${hairline};
  }
  & dt {
    color: ${color.text.muted};
    ${textStyle('label')}
  }
  & dd {
    margin: 0;
    ${textStyle('body')}
  }
  & ul {
    ${plainList}
  }
  & a {
    color: ${color.accent.text};
  }
  @media (max-width: 40rem) {
    & > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
