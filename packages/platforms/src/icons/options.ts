import { isRecord } from '@wusum/dtcg/internal';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';

export interface IconsOptions extends RoleOptions {
  /** Path of the icons on the site, which begins and ends with a slash. Default: `/`. */
  readonly path?: string;
}

/** A check of the option `roles`. */
export const rolesCheck = (value: unknown): string | undefined =>
  isRecord(value) && Object.values(value).every((path) => typeof path === 'string')
    ? undefined
    : 'an object of token paths by role';

export const iconsChecks = {
  path: (value) =>
    typeof value === 'string' && /^(?:[a-z]+:\/\/[^/\s"<>]+)?\/(?:[^\s"<>]*\/)?$/u.test(value)
      ? undefined
      : 'a path or an address that begins with a slash or https:// and ends with a slash',
  roles: rolesCheck,
} satisfies OptionChecks;
