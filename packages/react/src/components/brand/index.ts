export { Brand } from './Brand.js';
export type { BrandProps } from './Brand.props.js';
export type { BrandData } from '../../internal/brand-data.js';
export { registerBrands } from '../../internal/registry.js';
export { useLocale } from '../../internal/use-locale.js';
export { useScope } from '../../internal/use-scope.js';
export { useBrandData, useBrands } from '../../internal/use-brand-data.js';
export { directionOf, matchLanguage, scriptOf } from '../../internal/language.js';
