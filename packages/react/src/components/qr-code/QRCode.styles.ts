import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { byValue, printExact } from '../../system/fragments.js';
import { qrCodeProps } from './QRCode.props.js';

const { color, component } = vars;
const sizes = qrCodeProps.variants.size.filter((size) => size !== 'md');

/* Readers expect dark on light: the two colours are those of the deep background and its text, in each mode. */
export const Root = styled.svg.withConfig({ componentId: 'ws-qr-code' })`
  @layer wusum.components {
    display: block;
    flex: none;
    inline-size: ${component.qrCode.md};
    block-size: auto;
    aspect-ratio: 1;
    max-inline-size: 100%;
    border-radius: ${component.qrCode.radius};
    background: ${color.deep.text};
    color: ${color.deep.background};
    fill: currentColor;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
    ${printExact}
    ${byValue('size', sizes, (size) => `inline-size: ${component.qrCode[size]};`)}
  }
`;
