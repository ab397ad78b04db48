import { vars } from '@wusum/contract';
import { styled } from 'styled-components';
import { plainList } from '../../parts/styles.js';

const { space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${vars.color.border.subtle}`;

export const Search = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: ${space[4]};
  max-inline-size: ${vars.size.measure};

  & > p {
    grid-column: 1 / -1;
    margin: 0;
    color: ${vars.color.text.muted};
  }
  @media (max-width: 36rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/* The packages are beside the text where there is room, and below it else. */
export const Changes = styled.ul`
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[3]} ${space[6]};
    padding-block: ${space[5]};
    border-block-start: ${hairline};
  }
  & > li:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  @media (min-width: 60rem) {
    & > li {
      grid-template-columns: minmax(0, ${vars.size.measure}) minmax(10rem, 1fr);
    }
  }
`;

export const Text = styled.div`
  min-inline-size: 0;
  overflow-wrap: break-word;
  text-wrap: pretty;

  & > :first-child {
    margin-block-start: 0;
  }
  & > :last-child {
    margin-block-end: 0;
  }
`;

export const Packages = styled.ul`
  ${plainList}
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: ${space[2]};
`;
