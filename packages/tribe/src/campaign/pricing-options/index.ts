export { PricingOptions } from './PricingOptions.js';
export { PricingOption } from './PricingOption.js';
export type { PricingOptionProps, PricingOptionsProps } from './PricingOptions.props.js';
