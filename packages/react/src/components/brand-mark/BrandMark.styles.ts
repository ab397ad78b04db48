import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

export const Root = styled.svg.withConfig({ componentId: 'ws-brand-mark' })`
  @layer wusum.components {
    flex: none;
    display: inline-block;
    inline-size: ${vars.component.avatar.size.md};
    block-size: ${vars.component.avatar.size.md};
    overflow: visible;
    vertical-align: middle;
    &:where([data-size='sm']) { inline-size: ${vars.component.avatar.size.sm}; block-size: ${vars.component.avatar.size.sm}; }
    &:where([data-size='lg']) { inline-size: ${vars.component.avatar.size.lg}; block-size: ${vars.component.avatar.size.lg}; }
    /* Strokes keep the colour of the text in forced colours too. */
    @media (forced-colors: active) { color: CanvasText; }
  }
`;
