export { StepperRoot as Root } from './StepperRoot.js';
export { StepperStep as Step } from './StepperStep.js';
