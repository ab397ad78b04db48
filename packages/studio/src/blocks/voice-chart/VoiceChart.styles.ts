import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';

const { color, space } = vars;
const narrow = '@media (max-width: 48rem)';

export const Tone = styled.div`
  & > div {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr) 10rem 3.5rem;
    gap: ${space[6]};
    align-items: center;
    padding-block: ${space[5]};
    ${textStyle('lead')}
  }
  & > div > :is(span:nth-of-type(2), b) {
    text-align: end;
  }
  & > div > b {
    ${textStyle('label')}
    font-variant-numeric: tabular-nums;
  }
  ${narrow} {
    & > div {
      grid-template-columns: 1fr 1fr auto;
      row-gap: ${space[6]};
    }
    & > div > .line {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;

/* The legend; the current brand has the colour that it has on the scales. */
export const Legend = styled.ul`
  ${plainList}
  display: flex;
  flex-wrap: wrap;
  gap: ${space[3]} ${space[6]};
  margin-block-end: ${space[4]};

  & > li {
    display: flex;
    align-items: center;
    gap: ${space[3]};
  }
  & i {
    display: grid;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0.4rem;
    border: ${vars.borderWidth.default} solid ${color.border.default};
    border-radius: 50%;
    color: ${color.text.muted};
  }
  & [data-current] {
    font-weight: ${vars.font.weight.strong};
  }
  & [data-current] > i {
    background: ${color.accent.solid};
    border-color: ${color.accent.solid};
    color: ${color.accent.onSolid};
  }
`;

/* The position of each brand on a scale. Marks that would cover another are above or below the line. */
export const Line = styled.div`
  position: relative;
  block-size: ${space[7]};

  &::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 50%;
    border-block-start: ${vars.borderWidth.default} solid ${color.border.default};
  }
  &::after {
    content: '';
    position: absolute;
    inset-inline-start: 50%;
    inset-block: 30%;
    border-inline-start: ${vars.borderWidth.default} solid ${color.border.default};
  }
  & > i {
    position: absolute;
    display: grid;
    inset-inline-start: calc(50% + var(--wsb-at) * 48%);
    inset-block-start: calc(50% + var(--wsb-lane) * 1.9rem);
    translate: -50% -50%;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0.4rem;
    background: ${color.surface.canvas};
    border: ${vars.borderWidth.default} solid ${color.border.default};
    border-radius: 50%;
    color: ${color.text.muted};
    transition: inset-inline-start ${vars.motion.duration.slow} ${vars.motion.easing.standard};
  }
  & > i:dir(rtl) {
    translate: 50% -50%;
  }
  & > i[data-current] {
    z-index: 2;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    padding: 0.65rem;
    background: ${color.accent.solid};
    border-color: ${color.accent.solid};
    color: ${color.accent.onSolid};
  }
  ${narrow} {
    & > i {
      inline-size: 1.75rem;
      block-size: 1.75rem;
      padding: 0.3rem;
    }
    & > i[data-current] {
      inline-size: 2.5rem;
      block-size: 2.5rem;
      padding: 0.5rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    & > i {
      transition: none;
    }
  }
`;
