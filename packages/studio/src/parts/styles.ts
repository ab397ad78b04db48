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
