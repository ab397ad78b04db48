import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';

const { borderWidth, color, radius } = vars;

export const Root = styled.span.withConfig({ componentId: 'ws-avatar' })`
  @layer wusum.components {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: ${vars.component.avatar.size.md};
    block-size: ${vars.component.avatar.size.md};
    overflow: clip;
    border-radius: min(${radius.md}, 25%);
    background: ${color.surface.sunken};
    color: ${color.text.default};
    ${textStyle('label')}
    vertical-align: middle;
    &:where([data-size='sm']) { inline-size: ${vars.component.avatar.size.sm}; block-size: ${vars.component.avatar.size.sm}; }
    &:where([data-size='lg']) { inline-size: ${vars.component.avatar.size.lg}; block-size: ${vars.component.avatar.size.lg}; }
    @media (forced-colors: active) { outline: ${borderWidth.thin} solid CanvasText; }
  }
`;

export const Picture = styled.img.withConfig({ componentId: 'ws-avatar-picture' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
`;

export const Mark = styled.svg.withConfig({ componentId: 'ws-avatar-mark' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    & :where(.ws-member) { color: ${color.accent.text}; }
  }
`;
