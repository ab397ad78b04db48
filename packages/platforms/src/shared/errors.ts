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
    title: 'Duplicate name in the output',
    severity: 'error',
    why: 'The names that the platform allows do not keep all dots, hyphens and letter case, and parts of values have names, too. One of the two would replace the other.',
    fix: 'Rename one of the two, or make a token private.',
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
  'WS-E110': {
    title: 'Unknown name in a Style Dictionary platform',
    severity: 'error',
    why: 'Hooks are built in, in `styleDictionary.hooks`, or added by `styleDictionary.register`. Placeholders and contexts are those of your tokens.',
    fix: 'Correct the name, or add the hook.',
  },
  'WS-E111': {
    title: 'Hook or platform failed',
    severity: 'error',
    why: 'Code of the config, or of a package that it uses, threw an error.',
    fix: 'Correct the code, or report the error to the package.',
  },
  'WS-E112': {
    title: 'Invalid output path',
    severity: 'error',
    why: 'Each file has a place of its own below the folder of its platform, so that the output is replaced atomically.',
    fix: 'Use a relative path without "..", and a different one for each file.',
  },
  'WS-E113': {
    title: 'No text for a file',
    severity: 'error',
    why: 'The content of a file is a string, or bytes as a Uint8Array.',
    fix: 'Return a string from the format, also from an asynchronous one.',
  },
  'WS-E114': {
    title: 'Tokens with the same name in a file',
    severity: 'warning',
    why: 'The transforms of the platform print the same name, so that the last token wins in most languages.',
    fix: 'Use another name transform, or filter the tokens of the file.',
  },
  'WS-E115': {
    title: 'Reference to a token outside the file',
    severity: 'warning',
    why: 'With `outputReferences` a value names other tokens, and the filter of the file omits them.',
    fix: 'Do not filter the tokens, or set `outputReferences` to `outputReferencesFilter` of style-dictionary/utils.',
  },
  'WS-E116': {
    title: 'File without tokens',
    severity: 'warning',
    why: 'The filter of the file matches no token.',
    fix: 'Correct the filter, or set `emitEmptyFiles`.',
  },
  'WS-E117': {
    title: 'Token with several types',
    severity: 'error',
    why: 'On the platform a name has one type in all contexts, and the type of the token changes with a context.',
    fix: 'Use the same $type in every context, or two tokens.',
  },
  'WS-E118': {
    title: 'Platform omits parts of values',
    severity: 'warning',
    why: 'The platform has no place for a part of the value, such as the dashes of a border or an inset shadow.',
    fix: 'No action needed. If you need the part, build a platform that supports it, or set it in your code.',
  },
  'WS-E119': {
    title: 'Names that look the same',
    severity: 'warning',
    why: 'Unicode has several spellings of a letter with marks. They look the same and are different names.',
    fix: 'Use one spelling everywhere, best the composed one (NFC).',
  },
  'WS-E120': {
    title: 'Invalid option of a platform',
    severity: 'error',
    why: 'Rules are for the axes and contexts of your tokens, and a name is a text of at least one character.',
    fix: 'Correct the option of the platform in the config.',
  },
  'WS-E121': {
    title: 'Missing package of a platform',
    severity: 'error',
    why: 'Pictures, print files, mails and books need a package that builds of style sheets do not need, so it is installed separately.',
    fix: 'Install the package.',
  },
  'WS-E122': {
    title: 'Brand without a mark',
    severity: 'error',
    why: 'The files of the platform are drawings of the mark.',
    fix: 'Draw mark.svg in the folder of the brand, or build other brands with --brand.',
  },
  'WS-E123': {
    title: 'Mark does not survive at a small size',
    severity: 'warning',
    why: 'Strokes run together or counters close in so few pixels, with every margin and line width that was tried.',
    fix: 'Draw the mark with fewer or wider gaps.',
  },
  'WS-E124': {
    title: 'Font missing for a picture',
    severity: 'error',
    why: 'Text of a picture is drawn with the outlines of the font of the brand, so that it looks the same everywhere.',
    fix: 'Install the font package of the family.',
  },
  'WS-E125': {
    title: 'Text does not fit a picture',
    severity: 'error',
    why: 'Text is never cut or made smaller than it can be read.',
    fix: 'Shorten the text, or leave the format out.',
  },
  'WS-E126': {
    title: 'E-mail is too large',
    severity: 'error',
    why: 'Gmail cuts a mail after 102 KB and hides the rest, with the link to unsubscribe. Of that, 32 KB are left for what the sender fills in.',
    fix: 'Shorten the texts of the mail.',
  },
  'WS-E127': {
    title: 'Text of a mail, a deck or a book missing or invalid',
    severity: 'error',
    why: 'The texts of mails, slides and books have fixed values. The platforms have neutral ones in English and Arabic only.',
    fix: 'Add the text to the option "words" of the platform; mails read the words of the brand too.',
  },
  'WS-E128': {
    title: 'No browser that prints',
    severity: 'error',
    why: 'A book becomes PDF in Chromium, Chrome or Edge, which is not part of the packages.',
    fix: 'Set CHROME_PATH or the option "browser" to the path of one, or install one: npx playwright-core install chromium. For HTML only: book({ formats: [\'html\'] }).',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type PlatformCode = keyof typeof platformCodes;

/** Codes of notes about omissions; they are no errors. */
export type NoteCode = 'WS-E106' | 'WS-E107' | 'WS-E108' | 'WS-E109' | 'WS-E118';

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

/** Whether an error is a `PlatformError`, also one of another copy of this package. */
export function isPlatformError(error: unknown): error is PlatformError {
  return error instanceof Error && error.name === 'PlatformError' && 'diagnostics' in error;
}
