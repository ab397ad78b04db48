import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosure, plainList } from '../../parts/styles.js';

const { color, space, radius } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;
const narrow = '@container wsb-editor (max-width: 40rem)';

export const Group = styled.section`
  display: grid;
  gap: ${space[3]};
  justify-items: start;

  & > h4,
  & > p {
    margin: 0;
  }
  & > h4 {
    ${textStyle('label')}
  }
  & > * {
    max-inline-size: 100%;
  }
`;

export const Findings = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[2]};
  padding: ${space[3]};
  background: ${color.status.warning.soft};
  border-radius: ${radius.sm};
  color: ${color.status.warning.text};
  ${textStyle('caption')}

  & > li {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]} ${space[3]};
    align-items: center;
    justify-content: space-between;
  }
  & .pair {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;

export const Area = styled.section`
  display: grid;
  gap: ${space[4]};
  align-content: start;
  min-block-size: 0;
  min-inline-size: 0;
  overflow-y: auto;
  padding: ${space[4]};

  & > p {
    margin: 0;
    max-inline-size: 44rem;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > :not(ul, p) {
    max-inline-size: 28rem;
  }
`;

export const Roles = styled.ul`
  ${plainList}
  display: grid;
  grid-template-columns: auto minmax(8rem, auto) minmax(0, 1fr);
  column-gap: ${space[3]};
  ${textStyle('caption')}

  & > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-block: ${space[2]};
    border-block-end: ${hairline};
  }
  & .swatch {
    align-self: center;
    inline-size: ${space[5]};
    block-size: ${space[5]};
    background: var(--wsb-value);
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
  }
  & button {
    min-block-size: ${space[6]};
    padding: 0;
    border: 0;
    background: none;
    color: ${color.accent.text};
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  & .components {
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
  }
  & summary {
    ${disclosure}
  }
  & details > bdi {
    display: block;
    max-inline-size: 60ch;
    padding-block-start: ${space[1]};
  }
  & .rule {
    grid-column: 2 / -1;
    font-weight: ${vars.font.weight.strong};
  }
  & .rule:empty {
    display: none;
  }
  & [data-wrong] .rule {
    color: ${color.status.warning.text};
  }

  ${narrow} {
    grid-template-columns: auto minmax(0, 1fr);

    & .components {
      grid-area: 2 / 2;
    }
    & .rule {
      grid-row: 3;
    }
  }
`;
