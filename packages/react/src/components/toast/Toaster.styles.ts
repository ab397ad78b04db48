import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, reducedMotion, textStyle, visuallyHidden, printExact } from '../../system/fragments.js';
import { noticeProperties, noticeSign } from '../../system/notice.js';

const { border, borderWidth, color, component, font, motion, radius, shadow, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-toaster' })`
  @layer wusum.components {
    display: contents;
    @media print { display: none; }
  }
`;

/** A live region: in the page before its first message. */
export const Live = styled.span.withConfig({ componentId: 'ws-toaster-live' })`
  @layer wusum.components { ${visuallyHidden} }
`;

export const Region = styled.section.withConfig({ componentId: 'ws-toaster-region' })`
  @layer wusum.components {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    inset-block-end: ${space[4]};
    inset-inline-end: ${space[4]};
    inline-size: min(${component.toast.maxInlineSize}, 100dvi - 2 * ${space[4]});
    max-block-size: calc(100dvb - 2 * ${space[4]});
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 0;
    background: none;
    color: ${color.text.default};
    outline: none;
    pointer-events: none;
    &:where([data-side='block-start']) { inset-block: ${space[4]} auto; }
    &:where([data-align='start']) { inset-inline: ${space[4]} auto; }
    &:where([data-align='center']) { inset-inline: 0; margin-inline: auto; }
    @media print { display: none; }
  }
`;

export const List = styled.ol.withConfig({ componentId: 'ws-toaster-list' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    gap: ${space[4]};
    margin: 0;
    padding: 0;
    list-style: none;
    .ws-toaster-region:where(:focus-visible) > & {
      outline: ${borderWidth.strong} solid ${color.focus.ring};
      outline-offset: ${borderWidth.strong};
    }
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-toast' })`
  @layer wusum.components {
    ${noticeProperties}
    box-sizing: border-box;
    position: relative;
    display: flex;
    gap: ${space[3]};
    padding: ${space[4]};
    padding-inline-start: calc(${space[4]} + ${component.toast.edge});
    overflow: clip;
    border: ${border.overlay};
    border-radius: ${radius.lg};
    background: ${color.surface.raised};
    box-shadow: ${shadow.overlay};
    ${textStyle('body')}
    pointer-events: auto;
    touch-action: pan-y;
    animation: ws-toast-enter ${motion.transition.popup};
    &::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: ${component.toast.edge};
      background: var(--ws-notice-solid);
      ${printExact}
    }
    ${reducedMotion}
    @media (forced-colors: active) { border: ${borderWidth.default} solid CanvasText; }
  }
  @keyframes ws-toast-enter { from { opacity: 0; translate: 0 ${space[3]}; } }
`;

export const Sign = styled.span.withConfig({ componentId: 'ws-toast-sign' })`
  @layer wusum.components {
    ${noticeSign}
  }
`;

export const Content = styled.div.withConfig({ componentId: 'ws-toast-content' })`
  @layer wusum.components {
    flex: 1 1 0;
    display: grid;
    gap: ${space[3]};
    ${breakWords}
  }
`;

export const Text = styled.div.withConfig({ componentId: 'ws-toast-text' })`
  @layer wusum.components { ${breakWords} }
`;

export const Message = styled.div.withConfig({ componentId: 'ws-toast-message' })`
  @layer wusum.components { ${breakWords} font-weight: ${font.weight.label}; }
`;

export const Description = styled.div.withConfig({ componentId: 'ws-toast-description' })`
  @layer wusum.components { ${breakWords} color: ${color.text.muted}; }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-toast-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${space[2]} ${space[4]};
    ${breakWords}
  }
`;

export const TimeLeft = styled.span.withConfig({ componentId: 'ws-toast-time' })`
  @layer wusum.components {
    ${textStyle('caption')}
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
  }
`;

/** The cross lines up with the first line of the text. */
export const Close = styled.span.withConfig({ componentId: 'ws-toast-close' })`
  @layer wusum.components {
    flex: none;
    margin-block: calc((1lh - ${vars.size.control.sm}) / 2);
    margin-inline-end: calc(${space[2]} * -1);
    @media (pointer: coarse) { margin-block: calc((1lh - ${vars.size.target}) / 2); }
  }
`;
