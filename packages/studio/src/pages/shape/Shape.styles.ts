import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { columns, plainList } from '../../parts/styles.js';

const { color, space } = vars;

export const Samples = styled.ul`
  ${columns('11rem', 'fill')}
  gap: ${space[5]};
  ${plainList}

  @media (max-width: 48rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  & code {
    overflow-wrap: anywhere;
  }
  & > li {
    display: grid;
    gap: ${space[2]};
    align-content: start;
  }
  /* Shadows that nobody sees are named, not drawn. */
  &[data-plain] > li > div {
    display: none;
  }
  & > li > code {
    justify-self: start;
    color: ${color.text.muted};
  }
  & > li > p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

/* One corner, six times as large, and the same in its own size on the element that has it. */
export const Corner = styled.div`
  position: relative;
  block-size: calc(${space[9]} + ${space[6]});
  overflow: clip;

  &::before,
  &::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    background: ${color.surface.base};
  }
  &::before {
    inset: 0 0 calc(${space[10]} * -3);
    inset-inline-end: calc(${space[10]} * -3);
    border: calc(${vars.borderWidth.default} * 3) solid ${color.border.strong};
    border-radius: min(calc(var(--wsb-radius) * 6), ${space[10]});
  }
  &::after {
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 44%;
    block-size: ${space[7]};
    border: ${vars.borderWidth.default} solid ${color.border.strong};
    border-radius: var(--wsb-radius);
    box-shadow: 0 0 0 ${space[3]} ${color.surface.canvas};
  }
`;

export const Line = styled.div`
  block-size: ${space[9]};
  display: grid;
  align-content: center;

  & > i {
    border-block-start: var(--wsb-width) solid ${color.text.default};
  }
`;

export const Frame = styled.div`
  block-size: ${space[9]};
  background: ${color.surface.base};
  border: var(--wsb-border);
  border-radius: ${vars.radius.md};

  /* No border: where it would be. */
  &[data-none] {
    background: none;
    outline: ${vars.borderWidth.thin} dashed ${color.border.default};
  }
`;

export const Rule = styled.div`
  display: grid;
  align-content: center;
  block-size: ${space[9]};

  &::before {
    content: '';
    border-block-start: var(--wsb-border);
  }
`;

export const Depth = styled.div`
  block-size: ${space[10]};
  background: ${color.surface.raised};
  border: ${vars.border.card};
  border-radius: ${vars.radius.card};
  box-shadow: var(--wsb-shadow);
`;
