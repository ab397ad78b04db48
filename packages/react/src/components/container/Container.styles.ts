import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byResponsiveValue, pageMargin } from '../../system/fragments.js';
import { containerProps } from './Container.props.js';

const { size } = vars;
const widths = { sm: size.containerSm, md: size.containerMd, lg: size.containerLg, xl: size.containerXl };

export const Root = styled.div.withConfig({ componentId: 'ws-container' })`
  @layer wusum.components {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: ${widths[containerProps.defaults.size]};
    margin-inline: auto;
    padding-inline: ${pageMargin};
    ${byResponsiveValue('size', containerProps.variants.size, (width) => `max-inline-size: ${widths[width]};`)}
  }
`;
