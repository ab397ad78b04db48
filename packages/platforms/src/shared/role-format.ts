import type { TokenType } from '@wusum/dtcg';
import type { FormatHook } from './hooks.js';
import { Roles } from './roles.js';
import { PlatformError } from './errors.js';
import { tokensOf } from './token.js';

export interface RoleFormatOptions {
  /** Role → token path, for roles whose known names do not match yours. */
  readonly roles: Readonly<Record<string, string>>;
}

/**
 * A Style Dictionary format for a platform with a fixed vocabulary. It needs tokens with DTCG values (transform group
 * `wusum/json`).
 */
export function roleFormat(name: string, print: (roles: Roles) => string): FormatHook {
  return {
    name,
    format: ({ dictionary, options }) => {
      const location = { file: '', line: 1, column: 1 };
      const tokens = tokensOf<unknown>(dictionary).map(({ path, type, value }) => {
        const token = { path, type: type as TokenType, value, raw: value, location, aliasChain: [], layers: [] };
        return [path, token] as const;
      });
      const chosen = (options as Partial<RoleFormatOptions> | undefined)?.roles;
      const roles = new Roles({ contexts: {}, tokens: new Map(tokens) }, name, chosen);
      const text = print(roles);
      if (roles.problems.length > 0) throw new PlatformError(roles.problems);
      return text;
    },
  };
}
