export * as Stepper from './parts.js';
export type { StepperOrientation, StepperRootProps, StepperState, StepperStepProps } from './Stepper.props.js';
