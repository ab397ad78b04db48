import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, panel } from '../../parts/styles.js';

const { color, space } = vars;
const narrow = '@media (max-width: 48rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* Latin is at the left and Arabic at the right, on all foundations pages. */
export const Specimen = styled.div`
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  column-gap: ${space[7]};
  padding-block: ${space[5]} ${space[6]};
  border-block-start: ${hairline};

  &:first-of-type {
    border-block-start: 0;
    padding-block-start: 0;
  }
  & > .about {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: ${space[3]};
    margin-block-end: ${space[4]};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > .about > p {
    margin: 0;
  }
  & > .about > code {
    color: ${color.text.default};
  }
  /* The largest roles need the whole width. */
  &:has([data-role='display']) {
    grid-template-columns: minmax(0, 1fr);
  }
  &:has([data-role='display']) > :last-child {
    margin-block-start: ${space[7]};
  }
  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
    row-gap: ${space[5]};
  }
`;

export const Sample = styled.div`
  overflow-wrap: anywhere;

  & > small {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${space[3]};
    direction: ltr;
    margin-block-end: ${space[5]};
    ${textStyle('code')}
    font-size: 0.8125rem;
    color: ${color.text.muted};
  }
  &[lang='ar'] > small {
    justify-content: flex-end;
  }
  & > p {
    margin: 0;
    text-wrap: pretty;
  }
  & > p:is([data-role='display'], [data-role='heading-1'], [data-role='heading-2']) {
    text-wrap: balance;
  }
  & > p[data-role='code'] {
    direction: ltr;
    text-align: end;
  }
  & > p > code {
    font: inherit;
  }
  /* Marks above tall letters leave the line box. */
  &[lang='ar'] > p:is([data-role='display'], [data-role='heading-1']) {
    padding-block-start: 0.15em;
  }
  &[lang='en'] > p[data-role='code'] {
    text-align: start;
  }
`;

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
