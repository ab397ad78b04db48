import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space, border } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Traits = styled.ul`
  ${plainList}
  ${columns('17rem', 'fit')}
  gap: ${space[7]};
  margin-block-start: ${space[8]};

  & > li {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    border-block-start: ${border.rule};
    padding-block-start: ${space[3]};
  }
  & h3 {
    ${textStyle('heading2')}
    margin: 0 0 ${space[3]};
    color: ${color.accent.display};
    text-wrap: balance;
  }
  & p {
    margin: 0 0 ${space[4]};
    text-wrap: pretty;
  }
  & .not {
    ${textStyle('heading3')}
    color: ${color.text.muted};
    text-wrap: balance;
  }
  & small {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
  & dl {
    display: grid;
    gap: ${space[3]};
    margin: 0 0 ${space[4]};
    padding-block-start: ${space[3]};
    border-block-start: ${hairline};
  }
  & dt {
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
  & dd {
    margin: 0;
  }
  /* Dates of neighbours are on one line. */
  & > li > small:last-child {
    margin-block-start: auto;
  }
`;

/* Names and values in one language: two columns where there is room. */
export const Facts = styled.dl`
  container-type: inline-size;
  margin: 0;

  & > div {
    display: grid;
    gap: 0 ${space[5]};
    padding-block: ${space[3]};
    border-block-start: ${hairline};
  }
  & dt {
    color: ${color.text.muted};
  }
  & dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  & dd > :is(bdi, span) + :is(bdi, span) {
    margin-inline-start: ${space[4]};
  }
  & dd > span {
    display: inline-block;
  }
  & .arrow::before {
    content: '→';
  }
  & .arrow:dir(rtl)::before {
    content: '←';
  }
  @container (min-width: 26rem) {
    & > div {
      grid-template-columns: minmax(7rem, 1fr) minmax(0, 2fr);
      align-items: baseline;
    }
  }
`;

/* A channel, its limits, its first and last line, and a note. */
export const Channels = styled.ul`
  ${plainList}
  container-type: inline-size;

  & > li {
    display: grid;
    gap: ${space[2]} ${space[6]};
    padding-block: ${space[4]};
    border-block-start: ${hairline};
  }
  & h3 {
    ${textStyle('heading3')}
    margin: 0;
  }
  & p {
    margin: 0;
    text-wrap: pretty;
  }
  & .note {
    color: ${color.text.muted};
  }
  & q {
    display: block;
    quotes: none;
    font-weight: ${vars.font.weight.strong};
  }
  @container (min-width: 48rem) {
    & > li {
      grid-template-columns: 9rem minmax(0, 4fr) minmax(0, 4fr) minmax(0, 5fr);
      align-items: baseline;
    }
  }
`;

export const Reviews = styled.div`
  ${columns('20rem', 'fit')}
  gap: ${space[7]};
  align-items: start;

  & h3 {
    ${textStyle('heading3')}
    margin: 0 0 ${space[2]};
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  & p {
    margin: 0;
  }
  & li > p:first-child {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  & .by {
    color: ${color.text.muted};
    margin-block-end: ${space[4]};
  }
  & ul {
    ${plainList}
  }
  & li {
    padding-block: ${space[3]};
    border-block-start: ${hairline};
    text-wrap: pretty;
  }
  & li > p:last-child {
    color: ${color.text.muted};
  }
`;

/* The two texts that show the number of a dimension. */
export const Evidence = styled.ul`
  ${plainList}
  ${columns('17rem', 'fit')}
  gap: ${space[6]} ${space[7]};
  margin-block-start: ${space[7]};

  & h3 {
    ${textStyle('caption')}
    margin: 0 0 ${space[2]};
    color: ${color.text.muted};
    font-weight: inherit;
  }
  & p {
    margin: 0 0 ${space[2]};
    text-wrap: pretty;
  }
`;
