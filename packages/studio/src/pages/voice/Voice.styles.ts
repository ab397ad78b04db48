import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';
import { Table } from '../../parts/table.styles.js';

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
