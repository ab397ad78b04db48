import type { PricingOptionsProps } from './PricingOptions.props.js';
import { Root } from './PricingOptions.styles.js';

/**
 * What a membership costs, two to four options side by side. Renders one `<ul>` with `PricingOption` inside.
 *
 * Use it with whole prices: all that has to be paid. Do not use it for a choice in a form (`RadioCard`).
 */
export function PricingOptions(props: PricingOptionsProps) {
  return <Root role="list" {...props} />;
}
