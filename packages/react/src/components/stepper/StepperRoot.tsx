'use client';
import { stepperMessages } from '@wusum/contract/messages/stepper';
import { useMessages } from '../../internal/use-messages.js';
import type { StepperRootProps } from './Stepper.props.js';
import { Root } from './Stepper.styles.js';

/**
 * The steps of a task, and how far it is. Renders one `<ol>`. Below 640 px of its place the steps are below each other.
 *
 * Use it for three to six steps in an order.
 * Do not use it for views in any order (`Tabs`), or for what has happened (`Timeline`).
 */
export function StepperRoot({ orientation, ...rest }: StepperRootProps) {
  const message = useMessages(stepperMessages);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('stepper.name'));
  return <Root role="list" data-orientation={orientation} data-frame="" {...rest} aria-label={label} />;
}
