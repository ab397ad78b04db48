import { formatHook } from '../shared/hooks.js';
import { isWritten, tokenComment, type PlatformToken } from '../shared/token.js';

/** Less variables. */
export function printLess(tokens: readonly PlatformToken[]): string {
  const lines = tokens.filter(isWritten).map((token) => {
    const comment = tokenComment(token);
    return `${comment === '' ? '' : `// ${comment}\n`}@${token.name}: ${token.value};`;
  });
  return `${lines.join('\n')}\n`;
}

export const lessFormat = formatHook<string, object>('wusum/less', printLess);
