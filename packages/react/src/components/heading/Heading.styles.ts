import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, byResponsiveValue, lineClamp, textStyle } from '../../system/fragments.js';
import { headingProps, type HeadingSize } from './Heading.props.js';

/** The last level is as small as the one above it, and muted. */
const look = (size: HeadingSize) =>
  `${textStyle(size === 'display' ? size : `heading${size}`)} color: ${size === 6 ? vars.color.text.muted : 'inherit'};`;

export const Root = styled.h2.withConfig({ componentId: 'ws-heading' })`
  @layer wusum.components {
    margin: 0;
    ${textStyle('heading2')}
    text-wrap: balance;
    ${breakWords}
    ${lineClamp}
    ${byResponsiveValue('size', headingProps.variants.size, look)}
  }
`;
