export { QRCode } from './QRCode.js';
export type { QRCodeErrorLevel, QRCodeProps } from './QRCode.props.js';
