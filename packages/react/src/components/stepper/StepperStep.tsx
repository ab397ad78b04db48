'use client';
import { stepperMessages } from '@wusum/contract/messages/stepper';
import { Slot } from '../../internal/slot.js';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import type { StepperStepProps } from './Stepper.props.js';
import { Content, Description, Marker, Name, State, Step } from './Stepper.styles.js';

/**
 * A step: its number or the sign of its state, its name, and a description. Renders one `<li>`, with `aria-current="step"`
 * while it is the current one. A hidden `<span>` has the state in words.
 */
export function StepperStep({ step, state = 'upcoming', description, asChild, children, ...rest }: StepperStepProps) {
  const message = useMessages(stepperMessages);
  const number = new Intl.NumberFormat(useLocale()).format(step);
  const hasSign = state === 'complete' || state === 'error';
  return (
    <Step data-state={state} aria-current={state === 'current' ? 'step' : undefined} {...rest}>
      <Marker aria-hidden="true">{hasSign ? null : number}</Marker>
      <Content>
        <Name as={asChild ? Slot : undefined}>{children}</Name>
        <State>{message(`stepper.${state}`)}</State>
        {description ? <Description>{description}</Description> : null}
      </Content>
    </Step>
  );
}
