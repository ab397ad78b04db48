import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, byResponsiveValue, lineClamp, byValue, colorRole, textStyle } from '../../system/fragments.js';
import { textProps } from './Text.props.js';

const { size, weight } = textProps.variants;

export const Root = styled.p.withConfig({ componentId: 'ws-text' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('body')}
    text-wrap: pretty;
    ${breakWords}
    ${byResponsiveValue('size', size, textStyle)}
    &:where([data-color='muted']) { color: ${vars.color.text.muted}; }
    ${byValue('color', ['accent', 'support', 'success', 'warning', 'danger', 'info'], (color) => `color: ${colorRole(color).text};`)}
    ${lineClamp}
    ${byValue('weight', weight, (name) => `font-weight: ${vars.font.weight[name]};`)}
  }
`;
