import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { disclosureInRow } from '../../parts/styles.js';

const { color, space, radius, border } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Scroll = styled.section`
  overflow-x: auto;
`;

export const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  ${textStyle('caption')}
  direction: ltr;
  text-align: start;

  & th,
  & td {
    padding: ${space[1]} ${space[2]} ${space[1]} 0;
    text-align: start;
    vertical-align: middle;
    border-block-end: ${hairline};
  }
  & thead th {
    font-weight: ${vars.font.weight.strong};
    border-block-end: ${border.rule};
    white-space: nowrap;
  }
  & tbody th {
    font-weight: inherit;
  }
  & code {
    white-space: nowrap;
  }
`;

/* One pair in its own colours; a text pair contains its ratio. */
export const Cell = styled.span`
  display: inline-flex;
  align-items: center;
  justify-content: space-between;
  gap: ${space[3]};
  inline-size: 100%;
  min-inline-size: 7.5rem;
  padding: ${space[1]} ${space[3]};
  border-radius: ${radius.sm};
  background: var(--wsb-background);
  color: var(--wsb-label, ${color.text.default});
  box-shadow: inset 0 0 0 ${vars.borderWidth.thin} ${color.border.subtle};
  font-variant-numeric: tabular-nums;

  & > i {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: ${vars.borderWidth.strong} solid var(--wsb-foreground);
    border-width: 4px;
    border-radius: ${radius.sm};
  }
  & > small {
    font: inherit;
  }
  &[data-failing] {
    outline: ${vars.borderWidth.default} dashed ${color.status.danger.solid};
  }
`;

export const Group = styled.details`
  border-block-end: ${hairline};

  & > summary {
    ${disclosureInRow}
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[5]};
    padding-block: ${space[3]};
    ${textStyle('caption')}
    color: ${color.text.muted};
  }
  & > summary > bdi {
    ${textStyle('heading3')}
    color: ${color.text.default};
    min-inline-size: 9rem;
  }
  & > summary > span:last-child {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  & > summary:hover > bdi {
    color: ${color.accent.text};
  }
`;
