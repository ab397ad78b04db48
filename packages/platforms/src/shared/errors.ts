import { type CodeEntry, docsOf, type Diagnostic } from '@wusum/diagnostics';

/** WS-E1xx: problems and notes of platforms, for tokens without errors. */
export const platformCodes = {
  'WS-E101': {
    title: 'Unknown platform',
    severity: 'error',
    why: 'Only the listed platforms can be built.',
    fix: 'Choose one of the listed platforms.',
  },
  'WS-E102': {
    title: 'No token for a required role',
    severity: 'error',
    why: 'The platform has a fixed vocabulary (primary, background, …) and does not know the names of your tokens.',
    fix: 'Add a token with one of the names, or map the role to one of your tokens with the option "roles".',
  },
  'WS-E103': {
    title: 'Two tokens with the same name',
    severity: 'error',
    why: 'The names that the platform allows do not keep dots, hyphens and letter case.',
    fix: 'Rename one of the two tokens, or make it private.',
  },
  'WS-E104': {
    title: 'Invalid name of an axis or context',
    severity: 'error',
    why: 'The name becomes part of file names, selectors and type names.',
    fix: 'Use letters, digits, hyphens and underscores, and start with a letter or digit.',
  },
  'WS-E105': {
    title: 'Typography token missing in a permutation',
    severity: 'error',
    why: 'Nested scopes declare the longhands of a typography token in every scope.',
    fix: 'Give the token a value in a set that every permutation shares.',
  },
  'WS-E106': {
    title: 'Platform cannot represent an axis',
    severity: 'warning',
    why: 'The platform has no mechanism to choose such a context, so its files contain the brand’s default context.',
    fix: 'No action needed. If you need the context, build a platform that supports it.',
  },
  'WS-E107': {
    title: 'Platform omits unsupported tokens',
    severity: 'warning',
    why: 'The platform has no value of this type.',
    fix: 'No action needed. If you need the token, build a platform that supports its type.',
  },
  'WS-E108': {
    title: 'Platform uses only tokens with a role',
    severity: 'warning',
    why: 'The platform has a fixed vocabulary without names for the other tokens.',
    fix: 'No action needed. For all tokens, also build `css` or another general platform.',
  },
  'WS-E109': {
    title: 'Output exceeds the limit of the platform',
    severity: 'warning',
    why: 'The platform limits the size of a file or collection and refuses the rest.',
    fix: 'Build fewer brands at a time with --brand, or use the files of single modes.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type PlatformCode = keyof typeof platformCodes;

/** Codes of notes about omissions; they are no errors. */
export type NoteCode = 'WS-E106' | 'WS-E107' | 'WS-E108' | 'WS-E109';

/** A problem of this table with its message. */
export function platformProblem(
  code: PlatformCode,
  message: string,
  more: Pick<Diagnostic, 'location' | 'related' | 'fix' | 'didYouMean'> = {},
): Diagnostic {
  const { severity, why, fix } = platformCodes[code];
  return { code, severity, message, why, fix: fix, docs: docsOf(code), ...more };
}

/** All problems that prevent the chosen platforms from being written. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, message, fix }) => `${code} ${message}${fix ? ` ${fix}` : ''}`).join('\n'));
  }
}
