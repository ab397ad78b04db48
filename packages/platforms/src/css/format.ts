import { formatHook } from '../shared/hooks.js';
import { isWritten, tokenComment, type PlatformToken } from '../shared/token.js';
import { variableStart } from '../shared/value-printers.js';

export interface CssFormatOptions {
  /** Default: `:root`. */
  readonly selector: string;
  /** Prefix of the variables. Default: none. */
  readonly prefix: string;
}

/** Custom properties in one rule. */
export function printCss(
  tokens: readonly PlatformToken[],
  { selector = ':root', prefix = '' }: Partial<CssFormatOptions> = {},
): string {
  const start = variableStart(prefix);
  const lines = tokens.filter(isWritten).map((token) => {
    const comment = tokenComment(token);
    return `  ${start}${token.name}: ${token.value};${comment === '' ? '' : ` /* ${comment} */`}`;
  });
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

export const cssFormat = formatHook<string, CssFormatOptions>('wusum/css', printCss);
