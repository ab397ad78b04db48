import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, panel, plainList } from '../../parts/styles.js';

const { color, space } = vars;
const hairline = `${vars.borderWidth.thin} solid ${color.border.subtle}`;

export const Steps = styled.ul`
  display: grid;
  ${plainList}

  & > li {
    display: grid;
    grid-template-columns: 9rem 5rem minmax(0, 1fr);
    gap: ${space[4]};
    align-items: center;
    padding-block: ${space[2]};
    border-block-end: ${hairline};
  }
  & > li > i {
    display: block;
    block-size: ${space[5]};
    inline-size: var(--wsb-length);
    max-inline-size: 100%;
    background: ${color.accent.solid};
  }
  & > li > span:nth-child(2) {
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    ${textStyle('caption')}
  }
  /* Bars are as long as they say: two columns, so that they fill their rows. */
  &:not([data-wide]) {
    ${columns('26rem', 'fit')}
    column-gap: ${space[8]};
  }
  &[data-wide] > li {
    grid-template-columns: minmax(0, 14rem) 5.5rem minmax(0, 1fr) minmax(0, 1fr);
  }
  & > li > p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  @media (max-width: 48rem) {
    & > li {
      grid-template-columns: 5.5rem 5rem minmax(0, 1fr);
    }
    /* Name, length and description start at one edge. */
    &[data-wide] > li {
      grid-template-columns: 5rem minmax(0, 1fr);
    }
    &[data-wide] > li > :is(span:first-child, p) {
      grid-column: 1 / -1;
    }
  }
`;

/* A frame is drawn as a frame, a line of text as lines. */
export const Widths = styled.ul`
  display: grid;
  gap: ${space[5]};
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[1]};
  }
  & p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
  & > li > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${space[1]} ${space[4]};
    font-variant-numeric: tabular-nums;
  }
  & > li > p:first-child > :first-child {
    color: ${color.text.default};
  }
  & > li > i {
    display: block;
    block-size: ${space[7]};
    border: ${vars.borderWidth.strong} solid ${color.accent.solid};
    border-block-end: none;
  }
  & > li > i[data-kind='text'] {
    border: none;
    background: repeating-linear-gradient(${color.accent.solid} 0 4px, transparent 4px 12px);
  }
`;

export const Densities = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: ${space[5]};
  align-items: start;

  /* Below each other rather than two and one. */
  @media (max-width: 64rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Density = styled.section`
  container-type: inline-size;
  ${panel}

  & > h3 {
    ${textStyle('label')}
    margin: 0;
  }
  & > .row {
    display: flex;
    gap: ${space.controlGap};
  }
  /* In one line in every card: where a card is narrow, each below the other in all of them. */
  @container (max-width: 22rem) {
    & > .row {
      flex-direction: column;
    }
  }
`;
