/** CSS that several pages share, as plain strings. */
import { vars } from '@wusum/theme';

/** A list without markers and indents. */
export const plainList = `
  margin: 0;
  padding: 0;
  list-style: none;
`;

/**
 * As many equal columns as fit.
 * @param width smallest width of a column, a CSS length
 * @param rest what happens to free space: it stays empty (`fill`) or the columns share it (`fit`)
 */
export const columns = (width: string, rest: 'fill' | 'fit'): string => `
  display: grid;
  grid-template-columns: repeat(auto-${rest}, minmax(min(100%, ${width}), 1fr));
`;

/** A surface for one sample with its caption. */
export const panel = `
  display: grid;
  gap: ${vars.space[4]};
  padding: ${vars.space.card};
  background: ${vars.color.surface.base};
  border: ${vars.border.card};
  border-radius: ${vars.radius.card};
`;

/**
 * The summary of a `<details>`, with a drawn chevron in place of the system's triangle. The open state is a part of the selector of
 * the summary: `&` may be `.fold > summary`.
 */
export const disclosure = `
  list-style: none;
  cursor: pointer;

  &::-webkit-details-marker {
    display: none;
  }
  &::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.6em;
    border-block-end: ${vars.borderWidth.default} solid;
    border-inline-end: ${vars.borderWidth.default} solid;
    rotate: -45deg;
    transition: rotate ${vars.motion.duration.fast} ${vars.motion.easing.standard};
    translate: 0 -0.1em;
  }
  &:dir(rtl)::before {
    rotate: 45deg;
  }
  &:where([open] > *)::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  &:where([open] > *):dir(rtl)::before {
    rotate: -45deg;
  }
`;

/** The same in a row of texts with one baseline: the chevron is in the middle of the row. */
export const disclosureInRow = `
  ${disclosure}
  display: flex;

  &::before {
    align-self: center;
    translate: none;
  }
  &:where([open] > *)::before {
    translate: 0 -0.15em;
  }
`;
