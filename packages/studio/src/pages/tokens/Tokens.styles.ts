import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

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
  grid-template-columns: minmax(0, 1.4fr) minmax(0, 0.9fr) minmax(0, 1.2fr) 6.5rem;
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

export const CopyButton = styled.button`
  min-block-size: 1.75rem;
  min-inline-size: 3rem;
  padding: 0 ${space[2]};
  border: ${vars.borderWidth.thin} solid ${color.control.border};
  border-radius: ${radius.sm};
  background: ${color.control.background};
  color: ${color.text.default};
  ${textStyle('caption')}
  font-weight: ${vars.font.weight.label};
  cursor: pointer;
  white-space: nowrap;

  &:hover {
    border-color: ${color.border.strong};
  }
  &[data-done] {
    background: ${color.accent.soft};
    color: ${color.accent.text};
    border-color: ${color.accent.text};
  }
  @media (pointer: coarse) {
    min-block-size: ${vars.size.target};
    min-inline-size: ${vars.size.target};
  }
`;

/* Replaces a copy button if the browser refuses to copy. */
export const CopyField = styled.label`
  min-inline-size: 0;

  & > input {
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0 ${space[2]};
    border: ${vars.borderWidth.thin} solid ${color.control.border};
    border-radius: ${radius.sm};
    background: ${color.control.background};
    color: ${color.text.default};
    ${textStyle('code')}
  }
`;

export const More = styled.details`
  margin-block-start: ${space[2]};

  & > summary {
    ${textStyle('caption')}
    color: ${color.text.muted};
    cursor: pointer;
    inline-size: fit-content;
  }
  & > summary:hover {
    color: ${color.accent.text};
  }
  & > div {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: ${space[6]};
    margin-block: ${space[3]} ${space[2]};
    padding: ${space[4]};
    background: ${color.surface.base};
    border-radius: ${radius.md};
  }
  & h3 {
    ${textStyle('caption')}
    font-weight: ${vars.font.weight.strong};
    margin: 0 0 ${space[2]};
  }
  & ol {
    display: grid;
    gap: ${space[1]};
    margin: 0 0 ${space[4]};
    padding: 0;
    list-style: none;
    ${textStyle('caption')}
  }
  & ol.values > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
    gap: ${space[4]};
    overflow-wrap: anywhere;
  }
  & ol.layers > li {
    color: ${color.text.muted};
    overflow-wrap: anywhere;
  }
  & ol.layers > li[data-won] {
    color: ${color.text.default};
    font-weight: ${vars.font.weight.strong};
  }
  ${narrow} {
    & > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
