import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
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
    ${byResponsiveValue('direction', variants.direction, (direction) => `flex-direction: ${direction};`)}
    ${byResponsiveValue('wrap', ['true', 'false'], (wrap) => `flex-wrap: ${wrap === 'true' ? 'wrap' : 'nowrap'};`)}
    ${byResponsiveValue('gap', variants.gap, (step) => `gap: ${vars.space[step]};`)}
    ${byResponsiveValue('align', variants.align, (align) => `align-items: ${align};`)}
    ${byResponsiveValue('justify', variants.justify, (side) => `justify-content: ${side === 'between' ? 'space-between' : side};`)}
  }
`;
