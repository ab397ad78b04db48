/** Pieces of style that the pages share, as plain strings. */
import { vars } from '@wusum/theme';

/** A list without dots and indents. */
export const plainList = `
  margin: 0;
  padding: 0;
  list-style: none;
`;

/**
 * As many equal columns as there is room for.
 * @param width CSS length that a column has at least
 * @param rest what becomes of room that no column fills: it stays (`fill`), or the columns share it (`fit`)
 */
export const columns = (width: string, rest: 'fill' | 'fit'): string => `
  display: grid;
  grid-template-columns: repeat(auto-${rest}, minmax(min(100%, ${width}), 1fr));
`;

/** A surface that holds one sample with its words. */
export const panel = `
  display: grid;
  gap: ${vars.space[4]};
  padding: ${vars.space.card};
  background: ${vars.color.surface.base};
  border: ${vars.border.card};
  border-radius: ${vars.radius.card};
`;
