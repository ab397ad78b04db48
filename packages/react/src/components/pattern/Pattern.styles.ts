import { styled } from 'styled-components';
import { vars } from '@wusum/theme';
import { signPaint } from '../../internal/sign-paint.js';

const { color, size } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-pattern' })`
  @layer wusum.components {
    min-inline-size: 0;
    overflow: clip;
    background: ${color.pattern[0]};
    /* Decoration is not painted in forced colours. */
    @media (forced-colors: active) { background: none; }
    &:where([data-variant='cloth']) { inline-size: 100%; block-size: 100%; min-block-size: ${size.band}; }
    &:where([data-variant='selvedge']) { flex: none; }
    &:where([data-variant='band']) { inline-size: 100%; block-size: ${size.band}; }
  }
`;

export const Cloth = styled.svg.withConfig({ componentId: 'ws-pattern-cloth' })`
  @layer wusum.components {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    ${signPaint}
    @media (forced-colors: active) { display: none; }
  }
`;
