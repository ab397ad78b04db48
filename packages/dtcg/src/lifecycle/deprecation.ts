import { lazy } from '#lazy';
import { parseAlias } from '../graph/reference.js';
import type { ResolvedToken, TokenPath } from '../types.js';

/** The parsed content of `$deprecated`. */
export interface Deprecation {
  /** Every token in braces, in order. */
  readonly named: readonly TokenPath[];
  /** The replacement: the first token in braces; else the target of the deprecated token's alias. */
  readonly replacement?: TokenPath;
  /** The version in which the token is removed, as a full version (semver.org). */
  readonly goneIn?: string;
}

const goesWith = /\b(?:gone|goes|go|removed|removal|until)\b[^\d{}]{0,12}(\d+\.\d+[0-9A-Za-z.+-]*)/iu;
const versionAlone = /^\s*v?(\d+\.\d+[0-9A-Za-z.+-]*)\s*$/u;

/**
 * Reads `$deprecated`: `true`, a reason, `"{color.ink}"`, `"{color.ink}, gone in 2.0.0"`, `"2.0.0"`. Braces name a
 * replacement; the version follows "gone in" (also "removed in", "until"), or is the whole text.
 */
export function readDeprecation(deprecated: boolean | string): Omit<Deprecation, 'replacement'> {
  if (typeof deprecated !== 'string') return { named: [] };
  const named = [...deprecated.matchAll(/\{[^{}]*\}/gu)].flatMap(([text]) => {
    const alias = parseAlias(text);
    return alias?.kind === 'alias' ? [alias.path] : [];
  });
  const version = (goesWith.exec(deprecated) ?? versionAlone.exec(deprecated))?.[1];
  const goneIn = version === undefined ? undefined : fullVersion(version);
  return { named, ...(goneIn !== undefined && { goneIn }) };
}

/** The deprecation of a token with its replacement; `undefined` if it is not deprecated. */
export function deprecationOf(token: ResolvedToken): Deprecation | undefined {
  if (token.deprecated === undefined || token.deprecated === false) return undefined;
  const read = readDeprecation(token.deprecated);
  const [whole] = (token.references ?? []).filter(({ kind }) => kind === 'alias');
  const replacement = read.named[0] ?? whole?.path;
  return { ...read, ...(replacement !== undefined && { replacement }) };
}

/** `2.1` as `2.1.0`; a full version stays as it is, its pre-release included. */
export function fullVersion(text: string): string | undefined {
  const given = text.replace(/[.]+$/u, '');
  const semver = lazy('semver');
  return semver.valid(given) ?? semver.valid(semver.coerce(given)) ?? undefined;
}

/** Whether the current version is the planned one or later: `2.0.0-beta.1` is before `2.0.0`. */
export function isReached(planned: string, current: string | undefined): boolean {
  return current !== undefined && lazy('semver').gte(current, planned);
}

/** Whether a text is a valid version (semver.org). */
export function isVersion(text: string): boolean {
  return lazy('semver').valid(text) !== null;
}
