import { Root } from './Arrow.styles.js';

/** An arrow in reading direction; mirrored in right-to-left text. Decorative. */
export function Arrow() {
  return (
    <Root viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 6H10.5M6.5 2L10.5 6L6.5 10" />
    </Root>
  );
}
