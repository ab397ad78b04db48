import { vars } from '@wusum/contract';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';
import { columns, disclosure, plainList } from '../../parts/styles.js';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Prose = styled.div`
  max-inline-size: ${vars.size.measure};
  text-wrap: pretty;

  & > p {
    margin: 0 0 ${space[4]};
  }
`;

export const List = styled.ul`
  max-inline-size: ${vars.size.measure};
  margin: 0;
  padding-inline-start: ${space[5]};

  & > li {
    margin-block-end: ${space[3]};
    text-wrap: pretty;
  }
`;

export const Reasons = styled.dl`
  margin: 0 0 ${space[6]};

  & > div {
    display: grid;
    grid-template-columns: minmax(8rem, 14rem) minmax(0, ${vars.size.measure});
    column-gap: ${space[5]};
    padding-block: ${space[4]};
    border-block-start: ${hairline};
  }
  & > div > dd {
    grid-column: 2;
    margin: 0 0 ${space[3]};
  }
  & > div > dd:last-child {
    margin-block-end: 0;
  }
  & p {
    margin: 0;
  }
  @media (max-width: 36rem) {
    & > div {
      grid-template-columns: minmax(0, 1fr);
      row-gap: ${space[2]};
    }
    & > div > dd {
      grid-column: 1;
    }
  }
`;

/* Names in the test suite: for people who look a behaviour up. */
export const Ids = styled.p`
  ${textStyle('code')}
  color: ${color.text.muted};
  overflow-wrap: anywhere;
`;

export const Fold = styled.details`
  border-block-start: ${hairline};

  & > summary {
    padding-block: ${space[3]};
    ${disclosure}
    font-weight: ${vars.font.weight.strong};
  }
  &[open] > :last-child {
    margin-block-end: ${space[5]};
  }
`;

export const Columns = styled.ul`
  ${plainList}
  ${columns('16rem', 'fill')}
  gap: ${space[2]} ${space[5]};
`;

export const Sides = styled.div`
  ${columns('20rem', 'fit')}
  gap: ${space[5]};

  & h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[3]};
  }
`;

export const Steps = styled.ol`
  margin: 0;
  padding-inline-start: ${space[5]};

  & > li {
    margin-block-end: ${space[3]};
  }
  & b {
    font-weight: ${vars.font.weight.strong};
  }
  & ul {
    ${plainList}
    color: ${color.text.muted};
  }
  & samp {
    font-family: inherit;
    overflow-wrap: break-word;
    unicode-bidi: isolate;
  }
`;
