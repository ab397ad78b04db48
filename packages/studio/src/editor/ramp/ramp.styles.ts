import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { styled } from 'styled-components';
import { plainList } from '../../parts/styles.js';

const { color, space, radius, borderWidth } = vars;

/* A ramp runs from its first step on, also in a page that reads from right to left: it is a plot. */
export const Ramp = styled.section`
  display: grid;
  gap: ${space[2]};

  & > h4,
  & > p {
    margin: 0;
  }
  & > h4 {
    ${textStyle('label')}
  }
  & > p {
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Steps = styled.div`
  direction: ltr;
  display: grid;
  grid-auto-columns: minmax(0, 1fr);
  grid-auto-flow: column;
  overflow: hidden;
  border-radius: ${radius.sm};

  & > i {
    block-size: ${space[7]};
    background: var(--wsb-value);
    color: transparent;
    font-size: 0;
  }
  & > [data-chosen] {
    box-shadow: inset 0 0 0 ${borderWidth.strong} ${color.text.default};
  }
`;

export const Plot = styled.svg`
  inline-size: 100%;
  background: ${color.surface.sunken};
  border-radius: ${radius.sm};

  & > .axis {
    stroke: ${color.border.subtle};
    stroke-width: ${borderWidth.thin};
    vector-effect: non-scaling-stroke;
  }
  & > .curve {
    fill: none;
    stroke: ${color.accent.solid};
    stroke-width: ${borderWidth.default};
    vector-effect: non-scaling-stroke;
  }
  & > g {
    cursor: ns-resize;
  }
`;

export const Own = styled.ul`
  ${plainList}
  display: grid;
  gap: ${space[1]};

  & > li {
    display: flex;
    gap: ${space[3]};
    align-items: center;
    justify-content: space-between;
  }
  & button[lang] {
    padding: 0;
    border: 0;
    background: none;
    color: ${color.accent.text};
    font: inherit;
    ${textStyle('caption')}
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
