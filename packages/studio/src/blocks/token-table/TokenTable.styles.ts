import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosure, plainList } from '../../parts/styles.js';

const { color, space, radius, border } = vars;
const narrow = '@media (max-width: 60rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Search = styled.search`
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
  gap: ${space[4]};
  align-items: end;
  margin-block-end: ${space[5]};
  padding-block: ${space[4]};
  background: ${color.surface.canvas};
  border-block-end: ${border.rule};

  & > [role='status'] {
    padding-block-end: ${space[3]};
    color: ${color.text.muted};
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 48rem) {
    position: static;
    grid-template-columns: minmax(0, 1fr);
    & > [role='status'] {
      white-space: normal;
      padding: 0;
    }
  }
`;

const rowColumns = `
  display: grid;
  grid-template-columns: minmax(0, 1.4fr) minmax(0, 0.9fr) minmax(0, 1.2fr) 2.75rem;
  gap: ${space[2]} ${space[5]};
  align-items: baseline;
`;

/* Column titles; hidden where there is only one column. */
export const Head = styled.div`
  ${rowColumns}
  padding-block-end: ${space[3]};
  border-block-end: ${hairline};
  color: ${color.text.muted};
  ${textStyle('caption')}
  ${narrow} {
    display: none;
  }
`;

export const List = styled.ul`
  ${plainList}
`;

export const Row = styled.li`
  /* Below the search, which stays in view. */
  scroll-margin-block-start: 8rem;
  border-block-end: ${hairline};
  padding-block: ${space[4]};

  & > .row {
    ${rowColumns}
  }
  ${narrow} {
    & > .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  & .name {
    font-weight: ${vars.font.weight.strong};
    overflow-wrap: anywhere;
  }
  & p {
    margin: ${space[1]} 0 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & .value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: ${space[3]};
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  & .swatch {
    align-self: center;
    inline-size: ${space[6]};
    block-size: ${space[6]};
    background: var(--wsb-value);
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
  & .place {
    overflow-wrap: anywhere;
    color: ${color.text.muted};
  }
  & .copy {
    display: flex;
    gap: ${space[1]};
  }
`;

export const More = styled.details`
  margin-block-start: ${space[2]};

  & > summary {
    ${textStyle('caption')}
    color: ${color.text.muted};
    ${disclosure}
    inline-size: fit-content;
  }
  & > summary:hover {
    color: ${color.accent.text};
  }
`;

export const Rest = styled.div`
  margin-block-start: ${space[5]};
`;
