import type { CodeEntry } from '../../diagnostics/codes.js';
import { docsOf } from '../../diagnostics/docs.js';
import type { Diagnostic } from '../../types.js';

/** WS-E1xx: what stands between sound tokens and a platform. Told like every other problem. */
export const platformCodes = {
  'WS-E101': {
    title: 'Unknown platform',
    severity: 'error',
    why: 'Only platforms in the registry can be written.',
    fix: 'Choose one of the platforms that are listed.',
  },
  'WS-E102': {
    title: 'A platform needs a role that no token fills',
    severity: 'error',
    why: 'This target has a fixed vocabulary (primary, background, …) and does not know the names of your tokens.',
    fix: 'Add a token with one of the names, or map the role to a token of yours with the option "roles".',
  },
  'WS-E103': {
    title: 'Two tokens take one name',
    severity: 'error',
    why: 'Dots, hyphens and letter case are lost in the names that this target allows.',
    fix: 'Rename one of the two, or make it private.',
  },
  'WS-E104': {
    title: 'Name of a context cannot be published',
    severity: 'error',
    why: 'It becomes part of file names, selectors and type names.',
    fix: 'Use letters, digits, hyphens and underscores, and begin with a letter or digit.',
  },
  'WS-E105': {
    title: 'A token is not there in every permutation',
    severity: 'error',
    why: 'A style sheet that nests declares the longhands of a typography token in every scope.',
    fix: 'Give the token a value in a set that every permutation shares.',
  },
  'WS-E106': {
    title: 'A platform has no place for an axis',
    severity: 'warning',
    why: 'The target has no way of its own to choose such a context, so its files say what holds where the brand starts.',
    fix: 'Nothing is wrong. Where the context is needed, build a platform that carries it.',
  },
  'WS-E107': {
    title: 'A platform leaves out what it cannot say',
    severity: 'warning',
    why: 'The target has no value of this type.',
    fix: 'Nothing is wrong. Where the token is needed, build a platform that carries its type.',
  },
  'WS-E108': {
    title: 'A platform takes only the roles that it knows',
    severity: 'warning',
    why: 'The target has a fixed vocabulary, in which the other tokens have no name.',
    fix: 'Nothing is wrong. For all tokens, build `css` or another general platform beside it.',
  },
  'WS-E109': {
    title: 'A platform is larger than its target takes',
    severity: 'warning',
    why: 'The target limits how much one of its files or collections may hold, and will refuse the rest.',
    fix: 'Build fewer brands at a time with --brand, or take the files of each mode alone.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type PlatformCode = keyof typeof platformCodes;

/** Codes that say what is left out; nothing is wrong. */
export type NoteCode = 'WS-E106' | 'WS-E107' | 'WS-E108' | 'WS-E109';

/** A problem of the table, with what happened. */
export function platformProblem(
  code: PlatformCode,
  message: string,
  more: Pick<Diagnostic, 'location' | 'related' | 'fix' | 'didYouMean'> = {},
): Diagnostic {
  const { severity, why, fix } = platformCodes[code];
  return { code, severity, message, why, fix: fix, docs: docsOf(code), ...more };
}

/** Everything that keeps the platforms asked for from being written, at once. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, message, fix }) => `${code} ${message}${fix ? ` ${fix}` : ''}`).join('\n'));
  }
}
