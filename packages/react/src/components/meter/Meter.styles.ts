import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { controlReset, printExact } from '../../system/fragments.js';
import { measure, measureLabel, measureValue } from '../../system/measure-bar.js';

const { borderWidth, color } = vars;
const { blockSize } = vars.component.meter;

/* A selector with a part that the browser does not know is dropped, so each has a rule. */
const fill = `
  block-size: 100%;
  background: var(--ws-meter-fill);
  ${printExact}
  @media (forced-colors: active) { forced-color-adjust: none; background: Highlight; }
`;

export const Root = styled.div.withConfig({ componentId: 'ws-meter' })`
  @layer wusum.components {
    --ws-meter-fill: ${color.accent.solid};
    --ws-meter-size: ${blockSize};
    ${measure}
    &:where([data-level='good']) { --ws-meter-fill: ${color.status.success.solid}; }
    &:where([data-level='fair']) { --ws-meter-fill: ${color.status.warning.solid}; }
    &:where([data-level='poor']) { --ws-meter-fill: ${color.status.danger.solid}; }
    &:where([data-size='sm']) { --ws-meter-size: calc(${blockSize} / 2); }
    &:where([data-size='lg']) { --ws-meter-size: calc(${blockSize} * 1.5); }
  }
`;

export const Label = styled.span.withConfig({ componentId: 'ws-meter-label' })`
  @layer wusum.components { ${measureLabel} }
`;

export const Value = styled.span.withConfig({ componentId: 'ws-meter-value' })`
  @layer wusum.components { ${measureValue} }
`;

/* The browser fills a native meter in reading direction. */
export const Bar = styled.meter.withConfig({ componentId: 'ws-meter-bar' })`
  @layer wusum.components {
    ${controlReset}
    ${printExact}
    display: block;
    flex: 1 0 100%;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--ws-meter-size);
    overflow: hidden;
    border: ${borderWidth.default} solid ${color.control.border};
    border-radius: min(${vars.radius.control}, var(--ws-meter-size));
    background: ${color.surface.sunken};
    &::-webkit-meter-inner-element { display: grid; grid-template-rows: 100%; block-size: 100%; }
    &::-webkit-meter-bar { grid-row: 1; block-size: 100%; border: 0; border-radius: 0; background: none; }
    &::-webkit-meter-optimum-value { ${fill} }
    &::-webkit-meter-suboptimum-value { ${fill} }
    &::-webkit-meter-even-less-good-value { ${fill} }
    &::-moz-meter-bar { ${fill} }
    @media (forced-colors: active) { border-color: CanvasText; }
  }
`;
