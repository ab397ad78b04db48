import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, coarseTarget, focusRing, frame, from, printExact, textStyle } from '@wusum/react/system';

const { border, borderWidth, color, font, radius, space } = vars;

export const Root = styled.section.withConfig({ componentId: 'ws-listening-board' })`
  @layer wusum.components {
    ${frame}
    display: flex;
    flex-direction: column;
    gap: ${space[5]};
    min-inline-size: 0;
    color: ${color.text.default};
    @media print { & > nav { display: none; } }
  }
`;

export const Questions = styled.ul.withConfig({ componentId: 'ws-board-questions' })`
  @layer wusum.components {
    margin: 0;
    padding: 0;
    list-style: none;
    & > li { padding-block: ${space[6]}; }
    & > li + li { border-block-start: ${border.rule}; }
    &:where([hidden]) { display: none; }
  }
`;

/* Its own frame: a question also has a page of its own. */
export const Question = styled.article.withConfig({ componentId: 'ws-board-question' })`
  @layer wusum.components {
    ${frame}
    min-inline-size: 0;
    break-inside: avoid;
    &:where(:target) { scroll-margin-block: ${space[7]}; }
  }
`;

export const Columns = styled.div.withConfig({ componentId: 'ws-board-columns' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[5]} ${space[7]};
    ${from('lg')} { grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); }
  }
`;

export const Asked = styled.div.withConfig({ componentId: 'ws-board-asked' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: ${space[3]};
    ${breakWords}
    & > * { max-inline-size: 100%; }
    & > :where(p) { margin: 0; }
  }
`;

export const Steps = styled.ol.withConfig({ componentId: 'ws-board-steps' })`
  @layer wusum.components {
    --ws-board-knot: ${space[4]};
    --ws-board-line: ${borderWidth.strong};
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
    ${textStyle('body')}
    ${from('md')} { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  }
`;

/* The line to the next step is solid where that is done and dashed where it is due: down the page, or along the line. */
export const Step = styled.li.withConfig({ componentId: 'ws-board-step' })`
  @layer wusum.components {
    position: relative;
    ${breakWords}
    padding-block-end: ${space[5]};
    padding-inline-start: calc(var(--ws-board-knot) + ${space[4]});
    &:where(:last-child) { padding-block-end: 0; }
    &::before {
      ${printExact}
      content: '';
      box-sizing: border-box;
      position: absolute;
      inset-block-start: calc((1lh - var(--ws-board-knot)) / 2);
      inset-inline-start: 0;
      inline-size: var(--ws-board-knot);
      block-size: var(--ws-board-knot);
      border: var(--ws-board-line) solid ${color.accent.solid};
      border-radius: ${radius.pill};
      background: ${color.accent.solid};
    }
    &:where([data-state='due'])::before { background: none; }
    &:where([data-state='open'])::before { border-color: ${color.control.border}; background: none; }
    &:where([data-state='declined'])::before { border-color: ${color.text.muted}; background: ${color.text.muted}; }
    &:where(:not(:last-child))::after {
      ${printExact}
      content: '';
      position: absolute;
      inset-block: calc((1lh + var(--ws-board-knot)) / 2) calc((var(--ws-board-knot) - 1lh) / 2);
      inset-inline-start: calc((var(--ws-board-knot) - var(--ws-board-line)) / 2);
      border-inline-start: var(--ws-board-line) solid ${color.accent.solid};
    }
    &:where([data-line='due'])::after { border-inline-start-style: dashed; border-color: ${color.control.border}; }
    ${from('md')} {
      padding-block: calc(var(--ws-board-knot) + ${space[3]}) 0;
      padding-inline: 0 ${space[5]};
      &::before { inset-block-start: 0; }
      &:where(:not(:last-child))::after {
        inset-block: calc((var(--ws-board-knot) - var(--ws-board-line)) / 2) auto;
        inset-inline: var(--ws-board-knot) 0;
        border-inline-start: 0;
        border-block-start: var(--ws-board-line) solid ${color.accent.solid};
      }
      &:where([data-line='due'])::after { border-block-start-style: dashed; border-color: ${color.control.border}; }
    }
    @media (forced-colors: active) {
      &::before, &:where(:not(:last-child))::after { border-color: CanvasText; }
      &:where([data-state='done'], [data-state='declined'])::before { forced-color-adjust: none; background: CanvasText; }
    }
  }
`;

export const StepName = styled.div.withConfig({ componentId: 'ws-board-step-name' })`
  @layer wusum.components {
    font-weight: ${font.weight.strong};
  }
`;

export const Note = styled.div.withConfig({ componentId: 'ws-board-note' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${space[2]};
    color: ${color.text.muted};
    ${textStyle('caption')}
    overflow-wrap: anywhere;
  }
`;

export const Voices = styled.details.withConfig({ componentId: 'ws-board-voices' })`
  @layer wusum.components {
    margin-block-start: ${space[4]};
    overflow-wrap: anywhere;
    & > :where(summary) {
      inline-size: fit-content;
      border-radius: ${radius.sm};
      color: ${color.text.muted};
      cursor: pointer;
      ${textStyle('label')}
      ${focusRing}
      ${coarseTarget}
    }
  }
`;

export const VoiceList = styled.ul.withConfig({ componentId: 'ws-board-voice-list' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[4]};
    margin: ${space[4]} 0 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
    & > :where(li) { padding-inline-start: ${space[4]}; border-inline-start: ${borderWidth.default} solid ${color.border.default}; }
  }
`;
