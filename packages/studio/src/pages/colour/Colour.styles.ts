import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns } from '../../parts/styles.js';

const { color, space, radius, border } = vars;
const narrow = '@media (max-width: 48rem)';
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Proportion = styled.div`
  display: grid;
  grid-template-columns: 60fr 22fr 10fr 6fr 2fr;
  block-size: calc(${space[10]} * 1.4);
  border: ${vars.borderWidth.default} solid ${color.border.strong};
  border-radius: ${radius.md};
  overflow: hidden;

  & > div {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-inline-size: 0;
    padding: ${space[4]} ${space[3]};
    ${textStyle('caption')}
    overflow: hidden;
    background: var(--wsb-background);
    color: var(--wsb-foreground);
  }
  & b {
    ${textStyle('heading3')}
  }
  & > div:last-child {
    padding: 0;
  }
  ${narrow} {
    grid-template-columns: none;
    grid-template-rows: 60fr 22fr 14fr 12fr 4fr;
    block-size: calc(${space[10]} * 3.4);
    & > div {
      flex-direction: row;
      align-items: end;
      justify-content: space-between;
      padding: ${space[1]} ${space[3]};
    }
  }
`;

export const Ramps = styled.div`
  display: grid;
  gap: ${space[5]};
`;

export const Ramp = styled.div`
  direction: ltr;
  display: grid;
  grid-template-columns: minmax(5.5rem, auto) repeat(12, minmax(0, 1fr));
  align-items: end;

  & > b {
    align-self: center;
    ${textStyle('label')}
    padding-inline-end: ${space[3]};
  }
  & > div {
    display: grid;
    gap: ${space[1]};
    ${textStyle('caption')}
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  & > div::before {
    content: '';
    block-size: ${space[8]};
    background: var(--wsb-step);
  }
  & > div > span {
    color: ${color.text.muted};
  }
  ${narrow} {
    grid-template-columns: repeat(6, minmax(0, 1fr));
    row-gap: ${space[2]};
    & > b {
      grid-column: 1 / -1;
    }
    & > div::before {
      block-size: ${space[7]};
    }
  }
`;

export const Halves = styled.div`
  ${columns('30rem', 'fit')}
  gap: ${space[4]};
`;

export const Half = styled.div`
  padding: ${space[4]};
  background: ${color.surface.canvas};
  color: ${color.text.default};
  border: ${hairline};
  border-radius: ${radius.md};

  & > h3 {
    ${textStyle('label')}
    margin: 0 0 ${space[3]};
  }
`;

export const Cards = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
  gap: ${space[2]};
`;

export const Card = styled.div`
  display: flex;
  flex-direction: column;
  min-block-size: calc(${space[10]} * 1.2);
  padding: ${space[3]} ${space[4]};
  border-radius: ${radius.md};
  border: ${hairline};
  background: var(--wsb-background);
  color: var(--wsb-foreground);

  & > b {
    display: flex;
    justify-content: space-between;
    direction: ltr;
    ${textStyle('heading2')}
  }
  & > strong {
    margin-block-start: auto;
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
  }
  & > code {
    font-size: 0.75rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;

export const Roles = styled.div`
  ${columns('21rem', 'fill')}
  column-gap: ${space[6]};
`;

export const Role = styled.div`
  display: grid;
  grid-template-columns: ${space[8]} minmax(0, 1fr);
  gap: ${space[4]};
  padding-block: ${space[3]};
  border-block-start: ${hairline};

  & > .chip {
    display: grid;
    grid-template-columns: 1fr 1fr;
    block-size: ${space[7]};
    border: ${vars.borderWidth.thin} solid ${color.border.default};
    border-radius: ${radius.sm};
    overflow: hidden;
  }
  & > .chip > i {
    background: var(--wsb-role);
  }
  & code {
    display: block;
    font-weight: ${vars.font.weight.strong};
    overflow-wrap: anywhere;
  }
  & p {
    ${textStyle('caption')}
    margin: ${space[1]} 0 0;
    color: ${color.text.muted};
  }
`;

export const RoleGroup = styled.h3`
  ${textStyle('heading3')}
  margin: ${space[7]} 0 ${space[3]};
  &:first-child {
    margin-block-start: 0;
  }
`;

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
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[5]};
    padding-block: ${space[3]};
    cursor: pointer;
    list-style: none;
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
  & > summary::before {
    content: '';
    inline-size: 0.45rem;
    block-size: 0.45rem;
    border-inline-end: ${vars.borderWidth.default} solid;
    border-block-end: ${vars.borderWidth.default} solid;
    rotate: -45deg;
    transition: rotate ${vars.motion.duration.fast} ${vars.motion.easing.standard};
  }
  & > summary:dir(rtl)::before {
    rotate: 45deg;
  }
  &[open] > summary::before {
    rotate: 45deg;
  }
  &[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }
`;
