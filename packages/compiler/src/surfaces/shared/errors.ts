import type { CodeEntry } from '../../diagnostics/codes.js';
import { docsOf } from '../../diagnostics/docs.js';
import type { Diagnostic } from '../../types.js';

/** WS-E1xx: what stands between sound tokens and a surface. Told like every other problem. */
export const surfaceCodes = {
  'WS-E101': {
    title: 'Unknown surface',
    severity: 'error',
    why: 'Only surfaces in the registry can be written.',
    mend: 'Choose one of the surfaces that are listed.',
  },
  'WS-E102': {
    title: 'A surface needs a role that no token fills',
    severity: 'error',
    why: 'This target has a fixed vocabulary (primary, background, …) and does not know the names of your tokens.',
    mend: 'Add a token with one of the names, or map the role to a token of yours with the option "roles".',
  },
  'WS-E103': {
    title: 'Two tokens take one name',
    severity: 'error',
    why: 'Dots, hyphens and letter case are lost in the names that this target allows.',
    mend: 'Rename one of the two, or make it private.',
  },
  'WS-E104': {
    title: 'Name of a context cannot be published',
    severity: 'error',
    why: 'It becomes part of file names, selectors and type names.',
    mend: 'Use letters, digits, hyphens and underscores, and begin with a letter or digit.',
  },
  'WS-E105': {
    title: 'A token is not there in every permutation',
    severity: 'error',
    why: 'A style sheet that nests declares the longhands of a typography token in every scope.',
    mend: 'Give the token a value in a set that every permutation shares.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type SurfaceCode = keyof typeof surfaceCodes;

/** A problem of the table, with what happened. */
export function surfaceProblem(
  code: SurfaceCode,
  message: string,
  more: Pick<Diagnostic, 'location' | 'related' | 'help' | 'didYouMean'> = {},
): Diagnostic {
  const { severity, why, mend } = surfaceCodes[code];
  return { code, severity, message, why, help: mend, docs: docsOf(code), ...more };
}

/** Everything that keeps the surfaces asked for from being written, at once. */
export class SurfaceError extends Error {
  override readonly name = 'SurfaceError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ code, message, help }) => `${code} ${message}${help ? ` ${help}` : ''}`).join('\n'));
  }
}
