import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';
import { textStyle } from '@wusum/react/system';

const { border, borderWidth, color, space } = vars;

/** One question, with its steps next to it. */
export const Row = styled.article.withConfig({ componentId: 'ws-board-row' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 8fr);
    column-gap: ${space.gutter};
    padding-block: ${space.row};
    border-block-start: ${border.rule};
    & > :first-child { padding-inline-end: ${space[6]}; }

    @media (width < ${breakpoints.lg}) {
      grid-template-columns: minmax(0, 1fr);
      row-gap: ${space[5]};
      padding-block: ${space[5]};
    }
  }
`;

export const Heads = styled.div.withConfig({ componentId: 'ws-board-heads' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-column: 2;
    padding-block-end: ${space[4]};
    ${textStyle('label')}
  }
`;

export const HeadRow = styled.div.withConfig({ componentId: 'ws-board-head-row' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 8fr);
    column-gap: ${space.gutter};
    @media (width < ${breakpoints.lg}) { display: none; }
  }
`;

export const Steps = styled.ol.withConfig({ componentId: 'ws-thread' })`
  @layer wusum.components {
    --ws-step: ${space[5]};
    --ws-yarn: calc(${space[1]});
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('caption')}
    @media (width < ${breakpoints.lg}) { grid-template-columns: minmax(0, 1fr); }
  }
`;

/** A step and the line to the next one: solid if done, dashed if due. */
export const Step = styled.li.withConfig({ componentId: 'ws-knot' })`
  @layer wusum.components {
    position: relative;
    padding-block-start: calc(var(--ws-step) + ${space[3]});
    padding-inline-end: ${space[5]};
    text-wrap: pretty;

    &::before {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-start: calc(var(--ws-step) / 2 - var(--ws-yarn) / 2);
      border-block-start: var(--ws-yarn) solid ${color.accent.solid};
    }
    &::after {
      content: '';
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: var(--ws-step);
      block-size: var(--ws-step);
      border: calc(var(--ws-yarn) + ${borderWidth.thin}) solid ${color.accent.solid};
      border-radius: 50%;
      background: ${color.surface.sunken};
    }
    &:where(:last-child)::before { display: none; }
    &:where([data-line='due'])::before {
      inset-block-start: calc(var(--ws-step) / 2 - ${borderWidth.strong} / 2);
      border-block-start: ${borderWidth.strong} dashed ${color.border.default};
    }
    &:where([data-state='open']) { color: ${color.text.muted}; }
    &:where([data-state='open'])::after {
      inset-block-start: calc(var(--ws-step) * 0.125);
      inline-size: calc(var(--ws-step) * 0.75);
      block-size: calc(var(--ws-step) * 0.75);
      border: ${borderWidth.strong} solid ${color.border.default};
    }
    &:where([data-state='acted'])::after { background: ${color.accent.solid}; }
    & > b { display: none; font-weight: ${vars.font.weight.label}; color: ${color.text.default}; }

    @media (width < ${breakpoints.lg}) {
      padding-block: 0 ${space[5]};
      padding-inline: calc(var(--ws-step) + ${space[4]}) 0;
      & > b { display: block; }
      &::before {
        inset-inline: calc(var(--ws-step) / 2 - var(--ws-yarn) / 2) auto;
        inset-block: 0;
        border-block-start: 0;
        border-inline-start: var(--ws-yarn) solid ${color.accent.solid};
      }
      &:where([data-line='due'])::before {
        inset-block-start: 0;
        inset-inline-start: calc(var(--ws-step) / 2 - ${borderWidth.strong} / 2);
        border-block-start: 0;
        border-inline-start: ${borderWidth.strong} dashed ${color.border.default};
      }
      &:where([data-state='open'])::after { inset-inline-start: calc(var(--ws-step) * 0.125); }
    }
    @media (forced-colors: active) {
      &::before, &::after { border-color: CanvasText; }
    }
  }
`;

export const Note = styled.p.withConfig({ componentId: 'ws-board-note' })`
  @layer wusum.components {
    margin: 0;
    padding-block-start: ${space[4]};
    border-block-start: ${border.rule};
    color: ${color.text.muted};
    ${textStyle('caption')}
  }
`;
