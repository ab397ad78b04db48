import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const themePackage = at('packages/theme/package.json');
export const defaultTokens = at('tokens');
export const defaultOut = at('packages/theme/dist');
export const contractPackage = at('packages/contract');
