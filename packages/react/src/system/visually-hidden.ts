/** Hidden visually, kept in the accessibility tree. `1px` because some screen readers ignore zero-sized boxes. */
export const visuallyHidden = `
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
