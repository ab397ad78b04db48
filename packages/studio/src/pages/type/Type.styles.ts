import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, panel } from '../../parts/styles.js';

const { color, space } = vars;
const narrow = '@media (max-width: 48rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* Latin at the left, Arabic at the right, on every page. */
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
  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
    row-gap: ${space[5]};
  }
`;

export const Voice = styled.div`
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
  & > p[data-role='display'] {
    ${textStyle('display')}
    font-size: calc(var(--ws-type-display-font-size) * 0.56);
    text-wrap: balance;
  }
  & > p[data-role='heading-1'] {
    ${textStyle('heading1')}
    text-wrap: balance;
  }
  & > p[data-role='heading-2'] {
    ${textStyle('heading2')}
    text-wrap: balance;
  }
  & > p[data-role='heading-3'] {
    ${textStyle('heading3')}
  }
  & > p[data-role='heading-4'] {
    ${textStyle('heading4')}
  }
  & > p[data-role='lead'] {
    ${textStyle('lead')}
  }
  & > p[data-role='body'] {
    ${textStyle('body')}
  }
  & > p[data-role='label'] {
    ${textStyle('label')}
  }
  & > p[data-role='caption'] {
    ${textStyle('caption')}
  }
  & > p[data-role='code'] {
    ${textStyle('code')}
    direction: ltr;
    text-align: end;
  }
  &[lang='en'] > p[data-role='code'] {
    text-align: start;
  }
`;

/* The box of a line is painted by its own unit, lh: what is seen is what the script's line height is. */
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
