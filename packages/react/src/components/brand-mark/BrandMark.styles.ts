import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { size } = vars;

export const Root = styled.svg.withConfig({ componentId: 'ws-brand-mark' })`
  @layer wusum.components {
    flex: none;
    display: inline-block;
    inline-size: ${size.avatarMd};
    block-size: ${size.avatarMd};
    overflow: visible;
    vertical-align: middle;
    &:where([data-size='sm']) { inline-size: ${size.avatarSm}; block-size: ${size.avatarSm}; }
    &:where([data-size='lg']) { inline-size: ${size.avatarLg}; block-size: ${size.avatarLg}; }
    /* Strokes keep the colour of the text in forced colours too. */
    @media (forced-colors: active) { color: CanvasText; }
  }
`;
