export { BrandScript } from './BrandScript.js';
export { brandScriptDefaults, type BrandScriptProps } from './BrandScript.props.js';
export { rememberScope } from './script.js';
