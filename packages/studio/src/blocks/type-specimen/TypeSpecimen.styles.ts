import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

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
    align-items: center;
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
