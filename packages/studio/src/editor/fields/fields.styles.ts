import { vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';
import { plainList } from '../../parts/styles.js';
import { styled } from 'styled-components';

const { color, space, radius, borderWidth } = vars;

/* The page of the editor is compact: a part is set apart by a line, not by a box. */
export const Composite = styled.div`
  display: grid;
  gap: ${space[4]};
  justify-items: start;
  min-inline-size: 0;

  & > :not(button) {
    inline-size: 100%;
  }
`;

export const Choice = styled.div`
  display: grid;
  gap: ${space[1]};
  align-content: start;
  justify-items: start;
  min-inline-size: 0;

  & > :not(button) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  & > button {
    padding-inline: 0;
  }
`;

/* Each step is as long as it is, at most as long as the list is wide. */
export const Steps = styled.div`
  ${textStyle('caption')}

  & > p {
    margin: 0;
    color: ${color.text.muted};
  }
  & > ul {
    ${plainList}
    display: grid;
    max-block-size: 14rem;
    overflow-y: auto;
  }
  & > ul > li {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
    gap: ${space[3]};
    align-items: center;
  }
  & > ul > li > i {
    inline-size: min(var(--wsb-value), 100%);
    min-inline-size: ${borderWidth.thin};
    block-size: ${space[2]};
    background: ${color.border.strong};
  }
  & > ul > li[data-near] > i {
    background: ${color.accent.solid};
  }
  & > ul > li > button {
    display: flex;
    gap: ${space[3]};
    justify-content: space-between;
    min-block-size: ${space[6]};
    padding: ${space[1]} ${space[2]};
    border: 0;
    border-radius: ${radius.sm};
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  & > ul > li > button:disabled {
    cursor: default;
  }
  & > ul > li[data-near] > button {
    font-weight: ${vars.font.weight.strong};
  }
  & > ul > li > button[aria-pressed='true'] {
    background: ${color.accent.soft};
  }
`;

export const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
  gap: ${space[4]};
  align-items: start;
`;

export const Numbers = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${space[3]};
  margin-block-start: ${space[4]};
`;

export const Part = styled.section`
  display: grid;
  gap: ${space[3]};
  padding-block-start: ${space[3]};
  border-block-start: ${borderWidth.thin} solid ${color.border.subtle};
`;

export const PartHead = styled.header`
  display: flex;
  gap: ${space[1]};
  align-items: center;

  & > h4 {
    flex: 1;
    margin: 0;
    ${textStyle('label')}
  }
`;

export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[2]};
  align-items: center;
`;

const sample = `
  display: grid;
  place-items: center;
  block-size: 7rem;
  background: ${color.surface.canvas};
  border-radius: ${radius.sm};
`;

export const ShadowSample = styled.div`
  ${sample}
  background: ${color.surface.sunken};

  & > i {
    inline-size: 9rem;
    block-size: 3.5rem;
    background: ${color.surface.base};
    border-radius: ${radius.card};
    box-shadow: var(--wsb-value);
  }
`;

export const BorderSample = styled.div`
  ${sample}
  block-size: 4rem;
  border: var(--wsb-value);
`;

export const GradientSample = styled.div`
  ${sample}
  block-size: 4rem;
  background: var(--wsb-value);
`;

export const TypeSample = styled.p`
  display: grid;
  gap: ${space[2]};
  margin: 0;
  overflow: hidden;
`;

export const WeightSample = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${space[5]};
  margin: 0;
  ${textStyle('heading3')}
`;

export const Plot = styled.svg`
  inline-size: 100%;
  max-inline-size: 15rem;
  background: ${color.surface.sunken};
  border-radius: ${radius.sm};

  & > path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  & > .axis {
    stroke: ${color.border.default};
    stroke-width: ${borderWidth.thin};
  }
  & > .arm {
    stroke: ${color.text.muted};
    stroke-width: ${borderWidth.thin};
    stroke-dasharray: 3 3;
  }
  & > .curve {
    stroke: ${color.accent.solid};
    stroke-width: ${borderWidth.strong};
  }
`;

export const Play = styled.div`
  display: grid;
  gap: ${space[2]};
`;

export const Track = styled.div`
  @keyframes ws-editor-run {
    from {
      inset-inline-start: 0;
    }
    to {
      inset-inline-start: calc(100% - ${space[5]});
    }
  }
  position: relative;
  block-size: ${space[6]};
  border-block-end: ${borderWidth.default} solid ${color.border.default};

  & > i {
    position: absolute;
    inset-block-end: ${space[1]};
    inset-inline-start: 0;
    inline-size: ${space[5]};
    block-size: ${space[5]};
    background: ${color.accent.solid};
    border-radius: ${radius.sm};
  }
  & > i[data-run] {
    animation: ws-editor-run var(--wsb-motion) both;
  }
  @media (prefers-reduced-motion: reduce) {
    & > i[data-run] {
      inset-inline-start: calc(100% - ${space[5]});
      animation: none;
    }
  }
`;

/* Said where it is true only. */
export const Reduced = styled.small`
  display: none;
  color: ${color.text.muted};
  ${textStyle('caption')}

  @media (prefers-reduced-motion: reduce) {
    display: block;
  }
`;
