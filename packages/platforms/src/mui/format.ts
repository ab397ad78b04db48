import { jsSource } from '../shared/js.js';
import { roleFormat } from '../shared/role-format.js';
import { muiPalette, muiShape } from './options.js';

/** A module for `createTheme(themeOptions)`. */
export function printMui(themeOptions: unknown): string {
  return `export const themeOptions = ${jsSource(themeOptions)};\nexport default themeOptions;\n`;
}

/** Declarations of such a module. */
export const muiTypes = `import type { createTheme } from '@mui/material/styles';

export declare const themeOptions: NonNullable<Parameters<typeof createTheme>[0]>;
export default themeOptions;
`;

/** Theme options of one mode. */
export const muiFormat = roleFormat('wusum/mui', (roles) =>
  printMui({ palette: muiPalette(roles), ...muiShape(roles) }),
);
