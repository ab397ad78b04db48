import type { ESLint, Linter } from 'eslint';
import { noDeprecatedTokens } from './rules/no-deprecated-tokens.js';
import { noPhysicalProperties } from './rules/no-physical-properties.js';
import { noRawColors } from './rules/no-raw-colors.js';
import { requireLabel } from './rules/require-label.js';

const rules = {
  'no-deprecated-tokens': noDeprecatedTokens,
  'no-physical-properties': noPhysicalProperties,
  'no-raw-colors': noRawColors,
  'require-label': requireLabel,
};

const base: ESLint.Plugin = { meta: { name: '@wusum', namespace: '@wusum' }, rules };

/** For files with JSX: the rules that need no options. */
const recommended: Linter.Config = {
  name: '@wusum/recommended',
  plugins: { '@wusum': base },
  rules: {
    '@wusum/no-physical-properties': 'error',
    '@wusum/no-raw-colors': 'error',
    '@wusum/require-label': 'error',
  },
};

/** For style sheets, with the language `css/css` of `@eslint/css`. */
const styles: Linter.Config = {
  name: '@wusum/styles',
  plugins: { '@wusum': base },
  rules: { '@wusum/no-physical-properties': 'error', '@wusum/no-raw-colors': 'error' },
};

/** Rules for projects that use Wusum: for ESLint and, as a JavaScript plugin, for oxlint. */
const plugin: typeof base & { configs: { recommended: Linter.Config; styles: Linter.Config } } = {
  ...base,
  configs: { recommended, styles },
};

export default plugin;
