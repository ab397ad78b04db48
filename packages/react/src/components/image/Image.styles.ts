import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, byValue, textStyle } from '../../system/fragments.js';
import { imageProps } from './Image.props.js';

const { borderWidth, color, radius, space } = vars;
const [, ...ratios] = imageProps.variants.ratio;

export const Root = styled.span.withConfig({ componentId: 'ws-image' })`
  @layer wusum.components {
    position: relative;
    display: block;
    overflow: hidden;
    max-inline-size: 100%;
    background: ${color.surface.sunken};
    ${byValue('ratio', ratios, (ratio) => `inline-size: 100%; aspect-ratio: ${ratio};`)}
    &:where([data-rounded]) { border-radius: ${radius.card}; }
    &:where([data-state='loaded']) { background: none; }
  }
`;

export const Picture = styled.img.withConfig({ componentId: 'ws-image-picture' })`
  @layer wusum.components {
    position: relative;
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    object-fit: cover;
    [data-ratio]:not([data-ratio='auto']) > & { inline-size: 100%; block-size: 100%; }
    [data-fit='contain'] > & { object-fit: contain; }
  }
`;

export const Placeholder = styled.img.withConfig({ componentId: 'ws-image-placeholder' })`
  @layer wusum.components {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    [data-fit='contain'] > & { object-fit: contain; }
  }
`;

export const Fallback = styled.span.withConfig({ componentId: 'ws-image-fallback' })`
  @layer wusum.components {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, max-content);
    place-content: center;
    min-block-size: 100%;
    padding: ${space[4]};
    border: ${borderWidth.thin} dashed ${color.border.strong};
    border-radius: inherit;
    color: ${color.text.muted};
    ${textStyle('caption')}
    text-align: center;
    ${breakWords}
  }
`;
