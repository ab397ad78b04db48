export { BrandScript } from './BrandScript.js';
export type { BrandScriptProps } from './BrandScript.props.js';
export { rememberScope } from './script.js';
