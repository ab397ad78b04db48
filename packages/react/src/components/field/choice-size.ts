/**
 * The size of a checkbox or a switch, as a fragment of style for the control and for the box around it and its label. The
 * text keeps its size. Lengths are multiplied by `--ws-choice-scale`.
 */
export const choiceSize = `
  --ws-choice-scale: 1;
  &:where([data-size='sm']) { --ws-choice-scale: 0.8333; }
  &:where([data-size='lg']) { --ws-choice-scale: 1.25; }
`;

/** A length of a control, in its size. */
export const inSize = (length: string): string => `calc(${length} * var(--ws-choice-scale))`;
