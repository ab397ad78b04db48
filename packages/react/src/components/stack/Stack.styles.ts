import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byResponsiveValue } from '../../system/fragments.js';
import { stackProps } from './Stack.props.js';

const { variants, defaults } = stackProps;

export const Root = styled.div.withConfig({ componentId: 'ws-stack' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: flex;
    flex-direction: ${defaults.direction};
    align-items: ${defaults.align};
    justify-content: ${defaults.justify};
    gap: ${vars.space[defaults.gap]};
    min-inline-size: 0;
    /* Of Flex and Center, which are this part with other defaults. */
    &:where([data-flex]) { flex-direction: row; gap: 0; }
    &:where([data-flex='inline']) { display: inline-flex; max-inline-size: 100%; vertical-align: bottom; }
    /* What does not fit begins at the start, where it can be scrolled to. */
    &:where([data-center]:not([data-center='inline'])) { justify-content: safe center; }
    &:where([data-center]:not([data-center='block'])) { align-items: safe center; }
    &:where([data-fill='parent']) { min-block-size: 100%; }
    &:where([data-fill='window']) { min-block-size: 100dvh; }
    ${byResponsiveValue('direction', variants.direction, (direction) => `flex-direction: ${direction};`)}
    ${byResponsiveValue('wrap', ['true', 'false'], (wrap) => `flex-wrap: ${wrap === 'true' ? 'wrap' : 'nowrap'};`)}
    ${byResponsiveValue('gap', variants.gap, (step) => `gap: ${vars.space[step]};`)}
    ${byResponsiveValue('align', variants.align, (align) => `align-items: ${align};`)}
    ${byResponsiveValue('justify', variants.justify, (side) => `justify-content: ${side === 'between' ? 'space-between' : side};`)}
  }
`;
