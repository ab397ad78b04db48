import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, panel } from '../../parts/styles.js';

const { color, space } = vars;

/* The bands are 1lh high, so they show the real line height of the script. */
export const Boxes = styled.div`
  direction: ltr;
  ${columns('22rem', 'fit')}
  gap: ${space[7]};
  align-items: start;

  & > p {
    ${textStyle('lead')}
    margin: 0;
    background-image: linear-gradient(to bottom, ${color.accent.soft} 0 50%, ${color.surface.sunken} 50% 100%);
    background-size: 100% 2lh;
  }
`;

export const Families = styled.div`
  ${columns('18rem', 'fit')}
  gap: ${space[5]};
`;

/* The cards share their rows, so that the large letters of all families have one baseline. */
export const Family = styled.article`
  ${panel}
  grid-row: span 6;
  grid-template-rows: subgrid;

  & > .big {
    direction: ltr;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    align-self: last baseline;
    font-family: var(--wsb-family);
    font-size: 5rem;
    font-weight: ${vars.font.weight.strong};
    line-height: 1.6;
    white-space: nowrap;
  }
  & > .weights {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space[4]};
    font-family: var(--wsb-family);
    margin: 0;
  }
  & > .all {
    font-family: var(--wsb-family);
    overflow-wrap: anywhere;
    margin: 0;
  }
  & > h3 {
    ${textStyle('label')}
    margin: 0;
  }
`;
