import { styled } from 'styled-components';
import { byValue } from '../../system/fragments.js';
import { aspectRatioProps } from './AspectRatio.props.js';

const { ratio: ratios } = aspectRatioProps.variants;

export const Root = styled.div.withConfig({ componentId: 'ws-aspect-ratio' })`
  @layer wusum.components {
    position: relative;
    overflow: hidden;
    inline-size: 100%;
    aspect-ratio: 4/3;
    ${byValue('ratio', ratios, (ratio) => `aspect-ratio: ${ratio};`)}

    /* With the weight of no class: the size of what is inside wins. */
    :where(&) > * {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    :where(&[data-fit='contain']) > * { object-fit: contain; }
  }
`;
