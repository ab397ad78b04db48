import { formatHook } from '../shared/hooks.js';
import { isWritten, tokenComment, type PlatformToken } from '../shared/token.js';
import { cssString } from '../shared/value-printers.js';

/** Sass variables, and a map `$tokens` of all of them by path. */
export function printScss(tokens: readonly PlatformToken[]): string {
  const written = tokens.filter(isWritten);
  const variables = written.map((token) => {
    const comment = tokenComment(token);
    return `${comment === '' ? '' : `// ${comment}\n`}$${token.name}: ${token.value} !default;`;
  });
  const entries = written.map(({ path, name }) => `  ${cssString(path)}: $${name},`);
  return `${variables.join('\n')}\n\n$tokens: (\n${entries.join('\n')}\n) !default;\n`;
}

export const scssFormat = formatHook<string, object>('wusum/scss', printScss);
