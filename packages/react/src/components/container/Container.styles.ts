import { styled } from 'styled-components';
import { vars } from '@wusum/contract';

const { size, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-container' })`
  @layer wusum.components {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: ${size.containerLg};
    margin-inline: auto;
    padding-inline: clamp(${space[5]}, 4.45vw, ${space.page});
    &:where([data-size='sm']) { max-inline-size: ${size.containerSm}; }
    &:where([data-size='md']) { max-inline-size: ${size.containerMd}; }
    &:where([data-size='xl']) { max-inline-size: ${size.containerXl}; }
  }
`;
