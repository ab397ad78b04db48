import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { focusRing, textStyle, visuallyHidden } from '../../system/fragments.js';

const { color, space } = vars;

export const Root = styled.a.withConfig({ componentId: 'ws-skip-nav' })`
  @layer wusum.components {
    position: fixed;
    inset-block-start: ${space[3]};
    inset-inline-start: ${space[3]};
    z-index: calc(${vars.zIndex.sticky} + 1);
    max-inline-size: calc(100dvi - 2 * ${space[3]});
    padding: ${space[3]} ${space[4]};
    border: ${vars.border.overlay};
    border-radius: ${vars.radius.control};
    background: ${color.surface.raised};
    box-shadow: ${vars.shadow.overlay};
    ${textStyle('label')}
    color: ${color.text.default};
    text-decoration: underline;
    overflow-wrap: anywhere;
    &:where(:not(:focus, :active)) { ${visuallyHidden} padding: 0; border: 0; box-shadow: none; }
    ${focusRing}
    @media print { display: none; }
  }
`;
