export { FieldRoot as Root } from './FieldRoot.js';
export { FieldLabel as Label } from './FieldLabel.js';
export { FieldControl as Control } from './FieldControl.js';
export { FieldDescription as Description } from './FieldDescription.js';
export { FieldErrorPart as Error } from './FieldErrorPart.js';
