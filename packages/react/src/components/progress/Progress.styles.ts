import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { colorProperties, controlReset, printExact, reducedMotion } from '../../system/fragments.js';
import { measure, measureLabel, measureValue } from '../../system/measure-bar.js';

const { borderWidth, color, motion } = vars;
const { blockSize } = vars.component.progress;

const fill = `background: var(--ws-role-solid); ${printExact} border-radius: inherit;`;
const forcedFill = '@media (forced-colors: active) { forced-color-adjust: none; background: Highlight; }';

export const Root = styled.div.withConfig({ componentId: 'ws-progress' })`
  @layer wusum.components {
    ${colorProperties(['solid'])}
    --ws-progress-size: ${blockSize};
    ${measure}
    &:where([data-size='sm']) { --ws-progress-size: calc(${blockSize} / 2); }
    &:where([data-size='lg']) { --ws-progress-size: calc(${blockSize} * 1.5); }
  }
`;

export const Label = styled.span.withConfig({ componentId: 'ws-progress-label' })`
  @layer wusum.components { ${measureLabel} }
`;

export const Value = styled.span.withConfig({ componentId: 'ws-progress-value' })`
  @layer wusum.components { ${measureValue} }
`;

/* The browser fills a native bar in reading direction. */
export const Bar = styled.progress.withConfig({ componentId: 'ws-progress-bar' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    display: block;
    flex: 1 0 100%;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--ws-progress-size);
    overflow: hidden;
    border: ${borderWidth.thin} solid ${color.control.border};
    border-radius: min(${vars.radius.control}, var(--ws-progress-size));
    background: ${color.surface.sunken};
    &::-webkit-progress-bar { background: none; border-radius: inherit; }
    &::-webkit-progress-value { ${fill} ${forcedFill} }
    &::-moz-progress-bar { ${fill} ${forcedFill} }
    &:where(:indeterminate) {
      background: linear-gradient(var(--ws-role-solid) 0 0) no-repeat 0 0 / 40% 100% ${color.surface.sunken};
      animation: ws-progress-move calc(${motion.duration.slow} * 5) ${motion.easing.standard} infinite alternate;
    }
    &:where(:indeterminate:dir(rtl)) { animation-direction: alternate-reverse; }
    &:where(:indeterminate)::-moz-progress-bar { background: none; }
    /* Without motion: marks all along, since nobody knows the share. */
    @media (prefers-reduced-motion: reduce) {
      &:where(:indeterminate) {
        background: repeating-linear-gradient(to right, var(--ws-role-solid) 0 ${vars.space[2]}, transparent 0 ${vars.space[4]}) ${color.surface.sunken};
      }
    }
    ${reducedMotion}
    @media (forced-colors: active) {
      border-color: CanvasText;
      &:where(:indeterminate) { forced-color-adjust: none; background: linear-gradient(Highlight 0 0) no-repeat 0 0 / 40% 100% Canvas; }
    }
  }
  @keyframes ws-progress-move { from { background-position: 0 0; } to { background-position: 100% 0; } }
`;
