import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, textStyle } from '../../system/fragments.js';

const { borderWidth, color, font, radius, space } = vars;

export const Root = styled.span.withConfig({ componentId: 'ws-badge' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: ${space[2]};
    padding-inline: ${space[3]};
    border-radius: ${radius.sm};
    background: ${color.surface.sunken};
    color: ${color.text.default};
    ${textStyle('caption')}
    font-weight: ${font.weight.label};
    ${byValue('tone', ['accent', 'support'], (tone) => `background: ${color[tone].soft}; color: ${color[tone].text};`)}
    ${byValue('tone', ['success', 'warning', 'danger', 'info'], (tone) => `background: ${color.status[tone].soft}; color: ${color.status[tone].text};`)}
    @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
  }
`;
