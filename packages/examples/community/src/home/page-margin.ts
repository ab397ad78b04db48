import { vars } from '@wusum/theme';

const { size, space } = vars;

/** The margin at both sides of a page: it grows with the frame beyond the widest container. */
export const pageMargin = `max(${space.page}, (100cqi - ${size.containerXl}) / 2 + ${space.page})`;
