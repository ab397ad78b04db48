import { formatHook } from '../shared/hooks.js';
import { isWritten, tokenComment, type PlatformToken } from '../shared/token.js';
import { cssIdentPart } from '../../emit/names.js';

export interface CssFormatOptions {
  /** Default: `:root`. */
  readonly selector: string;
  /** First word of the variables; none by default. */
  readonly prefix: string;
}

/** Custom properties in one rule. */
export function printCss(
  tokens: readonly PlatformToken[],
  { selector = ':root', prefix = '' }: Partial<CssFormatOptions> = {},
): string {
  const start = prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`;
  const lines = tokens.filter(isWritten).map((token) => {
    const comment = tokenComment(token);
    return `  ${start}${token.name}: ${token.value};${comment === '' ? '' : ` /* ${comment} */`}`;
  });
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

export const cssFormat = formatHook<string, CssFormatOptions>('wusum/css', printCss);
