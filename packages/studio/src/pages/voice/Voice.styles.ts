import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space } = vars;
const narrow = '@media (max-width: 48rem)';
const wide = '@media (min-width: 56rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

/* English is at the left and Arabic at the right, on all foundations pages. */
export const Both = styled.div`
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  row-gap: ${space[6]};
  align-items: start;
  ${wide} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: ${space[7]};
    row-gap: 0;
  }
`;

/* Where the languages are next to each other, row by row: what is written about one thing is on one line. */
const sharedRows = `
  ${wide} {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    grid-row: 1 / span var(--wsb-rows);
  }
`;

export const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  ${textStyle('body')}

  & th,
  & td {
    padding: ${space[3]} 0;
    padding-inline-end: ${space[5]};
    text-align: start;
    vertical-align: baseline;
    border-block-start: ${hairline};
    font-weight: inherit;
    overflow-wrap: break-word;
  }
  & thead th {
    font-weight: ${vars.font.weight.strong};
    border-block-start: 0;
  }
  & .before {
    color: ${color.text.muted};
    inline-size: 46%;
  }
  & .after,
  & .prefer {
    font-weight: ${vars.font.weight.strong};
  }
  & dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[1]} ${space[4]};
    margin: 0;
  }
  & dt {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & dd {
    margin: 0;
  }
`;

/* A row is a grid of its own, as wide as its table. */
const gridRows = (columns: string) => `
  ${sharedRows}
  ${wide} {
    & :is(thead, tbody) {
      display: contents;
    }
    & tr {
      display: grid;
      grid-template-columns: ${columns};
    }
    & :is(.before, td) {
      inline-size: auto;
    }
  }
`;

export const Rewrites = styled(Table)`
  ${gridRows('46% minmax(0, 1fr)')}
`;

/* One column in a narrow window. */
export const Lexicon = styled(Table)`
  ${gridRows('3fr 4fr 5fr')}
  ${narrow} {
    & tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: ${space[3]};
      border-block-start: ${hairline};
    }
    & :is(th, td) {
      padding-block: ${space[1]};
      border: 0;
    }
    & :is(th, td):first-child {
      grid-column: 1 / -1;
    }
  }
`;

/* A key, its English, and its Arabic at the right: side by side on one baseline. In a narrow window the key is above. */
export const Messages = styled(Table)`
  direction: ltr;
  max-inline-size: 72rem;
  table-layout: fixed;

  & :is(th, td):first-child {
    inline-size: 30%;
    color: ${color.text.muted};
    font-weight: inherit;
  }
  & :is(th, td):last-child {
    padding-inline-end: 0;
  }
  ${narrow} {
    & tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: ${space[3]};
      border-block-start: ${hairline};
    }
    & :is(th, td),
    & :is(th, td):first-child {
      inline-size: auto;
      padding-block: ${space[1]};
      border: 0;
    }
    & :is(th, td):first-child {
      grid-column: 1 / -1;
    }
  }
`;

/* A rule, its limit and its example. */
export const Rules = styled.ul`
  ${plainList}
  ${sharedRows}

  & > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: ${space[1]} ${space[5]};
    align-items: baseline;
    padding-block: ${space[3]};
    border-block-start: ${hairline};
  }
  & p {
    margin: 0;
    text-wrap: pretty;
  }
  & > li > p:first-child {
    font-weight: ${vars.font.weight.strong};
  }
  & small {
    ${textStyle('caption')}
    color: ${color.text.muted};
    white-space: nowrap;
  }
  & .example {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${space[4]};
  }
  & del {
    color: ${color.text.muted};
    text-decoration-color: ${color.accent.solid};
  }
  & ins {
    text-decoration: none;
  }
`;

export const Cross = styled.span`
  display: inline-block;
  inline-size: 0.7em;
  block-size: 0.7em;
  margin-inline-end: 0.6em;
  background:
    linear-gradient(45deg, transparent 42%, ${color.accent.solid} 42% 58%, transparent 58%),
    linear-gradient(-45deg, transparent 42%, ${color.accent.solid} 42% 58%, transparent 58%);
`;
