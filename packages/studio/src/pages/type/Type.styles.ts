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
  & > p {
    grid-column: 1 / -1;
    margin: 0 0 ${space[4]};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > p > code {
    color: ${color.text.default};
    margin-inline-end: ${space[3]};
  }
  /* The largest roles need the whole width. */
  &:has([data-role='display']) {
    grid-template-columns: minmax(0, 1fr);
    row-gap: ${space[7]};
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

export const Family = styled.article`
  ${panel}

  & > .big {
    direction: ltr;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    font-family: var(--wsb-family);
    font-size: 5rem;
    font-weight: ${vars.font.weight.strong};
    line-height: 1.4;
    overflow: hidden;
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
