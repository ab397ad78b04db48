import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, textStyle } from '../../system/fragments.js';

const { color, font } = vars;

export const Root = styled.p.withConfig({ componentId: 'ws-text' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('body')}
    text-wrap: pretty;
    ${byValue('size', ['lead', 'caption', 'label', 'code'], textStyle)}
    &:where([data-tone='muted']) { color: ${color.text.muted}; }
    &:where([data-tone='accent']) { color: ${color.accent.text}; }
    &:where([data-tone='support']) { color: ${color.support.text}; }
    ${byValue('tone', ['success', 'warning', 'danger', 'info'], (tone) => `color: ${color.status[tone].text};`)}
    ${byValue('weight', ['regular', 'label', 'strong'], (weight) => `font-weight: ${font.weight[weight]};`)}
  }
`;
