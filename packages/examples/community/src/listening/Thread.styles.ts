import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { inTable } from '../home/skeleton.js';
import { below, textStyle, visuallyHidden } from '@wusum/react/system';

const { borderWidth, color, font, motion, space } = vars;

export const Steps = styled.ol.withConfig({ componentId: 'ws-thread' })`
  @layer wusum.components {
    --ws-step: ${space[5]};
    --ws-yarn: ${borderWidth.strong};
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
    view-timeline: --ws-thread block;
    ${textStyle('caption')}
    ${below('md')} { grid-template-columns: minmax(0, 1fr); }
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
      print-color-adjust: exact;
    }
    &::after {
      content: '';
      box-sizing: border-box;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: var(--ws-step);
      block-size: var(--ws-step);
      border: max(var(--ws-yarn), ${borderWidth.strong} + ${borderWidth.thin}) solid ${color.accent.solid};
      border-radius: 50%;
      background: ${color.surface.sunken};
      print-color-adjust: exact;
    }
    &:where(:last-child)::before { display: none; }
    &:where([data-line='due'])::before { border-block-start: ${borderWidth.default} dashed ${color.border.default}; }
    &:where([data-state='open']) { color: ${color.text.muted}; }
    &:where([data-state='open'])::after {
      inset-block-start: calc(var(--ws-step) * 0.125);
      inline-size: calc(var(--ws-step) * 0.75);
      block-size: calc(var(--ws-step) * 0.75);
      border: ${borderWidth.strong} solid ${color.border.default};
    }
    &:where([data-state='acted'])::after { background: ${color.accent.solid}; }

    ${below('md')} {
      padding-block: 0 ${space[5]};
      padding-inline: calc(var(--ws-step) + ${space[4]}) 0;
      &::before {
        inset-inline: calc(var(--ws-step) / 2 - var(--ws-yarn) / 2) auto;
        inset-block: 0;
        border-block-start: 0;
        border-inline-start: var(--ws-yarn) solid ${color.accent.solid};
      }
      &:where([data-line='due'])::before {
        border-block-start: 0;
        border-inline-start: ${borderWidth.default} dashed ${color.border.default};
      }
      &:where([data-state='open'])::after { inset-inline-start: calc(var(--ws-step) * 0.125); }
    }
    @media (forced-colors: active) {
      &::before, &::after { border-color: CanvasText; }
      &:where([data-state='acted'])::after { forced-color-adjust: none; background: CanvasText; }
    }
    /* The section has no background on paper. */
    @media print { &:where(:not([data-state='acted']))::after { background: Canvas; } }

    /* The thread runs from knot to knot as the page scrolls. Without scroll timelines it is there from the start. */
    @supports (animation-timeline: view()) {
      @media screen and (prefers-reduced-motion: no-preference) {
        &:where([data-line='done'])::before {
          animation: ws-thread-run ${motion.easing.standard} backwards;
          animation-timeline: --ws-thread;
          animation-range: entry 100% cover 24%;
        }
        &:where([data-line='done']:nth-child(2))::before { animation-range: cover 24% cover 33%; }
        &:where([data-line='done']:nth-child(3))::before { animation-range: cover 33% cover 42%; }
        ${below('md')} {
          &:where([data-line='done'])::before { animation-name: ws-thread-run-down; }
        }
      }
    }
  }
  /* The line is out of the flow, so nothing moves with it. */
  @keyframes ws-thread-run { from { inset-inline-end: 100%; } }
  @keyframes ws-thread-run-down { from { inset-block-end: 100%; } }
`;

/** The name of a step. Where the names are above the table, this one is for screen readers only. */
export const StepName = styled.b.withConfig({ componentId: 'ws-knot-name' })`
  @layer wusum.components {
    display: block;
    font-weight: ${font.weight.label};
    color: ${color.text.default};
    ${inTable} { ${visuallyHidden} }
  }
`;
