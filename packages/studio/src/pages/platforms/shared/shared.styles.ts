import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../../parts/styles.js';

const { color, space, radius, size } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Missing = styled.div`
  display: grid;
  gap: ${space[5]};
  max-inline-size: ${size.measure};
`;

export const Halves = styled.div`
  ${columns('30rem', 'fit')}
  gap: ${space[4]};
`;

export const Rows = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[4]};
`;

export const Mode = styled.div`
  min-inline-size: 0;
  padding: ${space[4]};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  border: ${hairline};
  border-radius: ${radius.md};

  & > h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[4]};
  }
`;

/* Name, what it is, size, download: in one row where there is room. */
export const Files = styled.ul`
  ${plainList}
  display: grid;
  grid-template-columns: minmax(0, auto) minmax(0, 1fr) auto auto;

  & > li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    column-gap: ${space[5]};
    padding-block: ${space[3]};
    border-block-start: ${hairline};
  }
  & > li:first-child {
    border-block-start: 0;
  }
  /* A name is read from the left, and starts where the list does. */
  & > li > code {
    justify-self: start;
  }
  & > li > span {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > li > .size {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 48rem) {
    grid-template-columns: minmax(0, 1fr) auto;
    & > li > :not(a) {
      grid-column: 1;
      text-align: start;
    }
    & > li > span:empty {
      display: none;
    }
    & > li > a {
      grid-area: 1 / 2 / span 3;
    }
  }
`;

/* What is shown, with its name below it. */
export const Figure = styled.figure`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${space[3]};
  min-inline-size: 0;
  margin: 0;

  & > figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: ${space[2]} ${space[4]};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > figcaption > div {
    display: flex;
    gap: ${space[2]};
  }
`;
