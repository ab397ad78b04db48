import { linkAddress } from '../content/addresses.js';

/** A base that no page has: what is left of it in an address was relative. */
const nowhere = 'https://relative.invalid';

/**
 * The address of a link in data that somebody wrote: an absolute one with a safe scheme, a path, a query or a fragment as it
 * is. Everything else is no link.
 */
export function safeAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const absolute = linkAddress(value);
  if (absolute !== undefined) return absolute;
  const resolved = linkAddress(value, nowhere);
  if (resolved === undefined || new URL(resolved).origin !== nowhere) return undefined;
  return value;
}

/** What every link to another site has: no vote for it, and no access to this page. */
export const foreignLink = { rel: 'ugc nofollow noopener' } as const;

/** The address and `rel` of a link, or nothing that makes it one. */
export function linkProps(value: string | undefined): { readonly href?: string; readonly rel?: string } {
  const href = safeAddress(value);
  if (href === undefined) return {};
  return /^[a-z][a-z+.-]*:/iu.test(href) ? { href, ...foreignLink } : { href };
}
