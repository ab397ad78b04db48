import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { drawnKeyframes } from '@wusum/tribe';
import { columns, plainList } from '../../parts/styles.js';

const { color, space, motion } = vars;

const run = `@keyframes ws-motion-run { from { inset-inline-start: 0; } to { inset-inline-start: calc(100% - ${space[6]}); } }`;

export const Player = styled.div`
  display: grid;
  gap: ${space[5]};
`;

export const Controls = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${space.controlGap} ${space[5]};
`;

export const Cover = styled.div`
  ${drawnKeyframes}
  display: grid;
  gap: ${space[4]};

  & .cover {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: clamp(14rem, 24vi, 22rem);
    background: ${color.cover.background};
    color: ${color.cover.mark};
    border-radius: ${vars.radius.md};
    overflow: hidden;
  }
  & .cover > svg {
    block-size: 58%;
    min-block-size: 0;
  }
  /* One stroke after the other; a dot has no length to draw, so it appears. */
  & [data-drawn] :is(path, circle) {
    animation: ws-draw calc(${motion.duration.slow} * 1.6) ${motion.easing.standard} calc(var(--wsb-order, 0) * ${motion.duration.slow}) backwards;
  }
  & [data-drawn] circle[fill] {
    animation-name: ws-dot;
    animation-duration: ${motion.duration.fast};
    transform-box: fill-box;
    transform-origin: center;
  }
  & [data-drawn] :nth-child(2) {
    --wsb-order: 1.8;
  }
  & [data-drawn] :nth-child(3) {
    --wsb-order: 3.2;
  }
  & [data-drawn] :nth-child(4) {
    --wsb-order: 4.2;
  }
  & [data-drawn] :nth-child(n + 5) {
    --wsb-order: 5;
  }
  @media (prefers-reduced-motion: reduce) {
    & [data-drawn] * {
      animation: none !important;
    }
  }
`;

export const Rows = styled.ul`
  display: grid;
  gap: ${space[4]};
  ${plainList}

  & > li {
    display: grid;
    grid-template-columns: minmax(0, 13rem) 5rem minmax(0, 1fr);
    gap: ${space[4]};
    align-items: center;
  }
  & > li > :nth-child(2) {
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 48rem) {
    & > li {
      grid-template-columns: minmax(0, 1fr) 5rem;
    }
    & > li > div {
      grid-column: 1 / -1;
    }
  }
`;

export const Track = styled.div`
  ${run}
  position: relative;
  block-size: ${space[6]};
  border-block-end: ${vars.borderWidth.default} solid ${color.border.default};

  & > i {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: ${space[6]};
    block-size: ${space[5]};
    background: ${color.accent.solid};
    border-radius: ${vars.radius.sm};
  }
  & > i[data-run] {
    animation: ws-motion-run var(--wsb-motion) both;
  }
  @media (prefers-reduced-motion: reduce) {
    & > i[data-run] {
      animation: none;
      inset-inline-start: calc(100% - ${space[6]});
    }
  }
`;

export const Transitions = styled.ul`
  ${columns('26rem', 'fit')}
  gap: ${space[6]};
  ${plainList}

  & > li {
    display: grid;
    grid-template-rows: 1fr auto auto;
    gap: ${space[3]};
  }
  & p {
    margin: ${space[1]} 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;

export const Reduced = styled.small`
  display: none;
  color: ${color.text.muted};
  ${textStyle('caption')}
  @media (prefers-reduced-motion: reduce) {
    display: block;
  }
`;

export const Curves = styled.ul`
  ${columns('15rem', 'fit')}
  gap: ${space[5]};
  ${plainList}

  & > li {
    display: grid;
    gap: ${space[3]};
    align-content: start;
  }
  & > li > p > code {
    display: inline-block;
  }
  & svg {
    direction: ltr;
    inline-size: 100%;
    aspect-ratio: 1;
    max-block-size: 15rem;
    background: ${color.surface.base};
    border: ${vars.borderWidth.thin} solid ${color.border.subtle};
    border-radius: ${vars.radius.md};
    overflow: visible;
  }
  & .axis {
    stroke: ${color.border.default};
    stroke-width: 0.008;
    fill: none;
  }
  & .arm {
    stroke: ${color.support.solid};
    stroke-width: 0.012;
  }
  & .curve {
    stroke: ${color.accent.display};
    stroke-width: 0.03;
    fill: none;
  }
  & p {
    margin: 0;
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;
