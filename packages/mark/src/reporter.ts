import type { ExtensionPath, MarkDiagnostic, MarkToken, Suggest } from './types.js';

interface Entry {
  readonly title: string;
  readonly severity: MarkDiagnostic['severity'];
  readonly why: string;
  readonly fix: string;
}

/** Every problem this package can name. The list is data, so that the docs explain exactly these. */
export const markCodes = {
  'WS-M001': {
    title: 'Wrong number in a mark',
    severity: 'error',
    why: 'Grid, stroke, clear space, smallest size and drawing order are measures; a mark cannot be drawn without them.',
    fix: 'Give the token a number or dimension as the message asks for.',
  },
  'WS-M002': {
    title: 'Drawing missing',
    severity: 'error',
    why: 'The drawing stands in the extension of the token, in one of the shapes that the grammar knows.',
    fix: 'Write the drawing in the extension `org.wusum`.',
  },
  'WS-M003': {
    title: 'Mark without a stroke',
    severity: 'error',
    why: 'There would be nothing to see.',
    fix: 'Give mark.stroke.1 the value 1 and a "stroke" in its extension.',
  },
  'WS-M004': {
    title: 'Stroke leaves the grid',
    severity: 'warning',
    why: 'Clear space and favicon are counted from the grid; what leaves it is cut off or touches its neighbour.',
    fix: 'Keep the stroke inside the grid.',
  },
  'WS-M005': {
    title: 'Path data cannot be read',
    severity: 'error',
    why: 'Marks are scaled, turned and measured, which takes absolute path data.',
    fix: 'Begin with M and use absolute commands (M L H V C S Q T A Z).',
  },
  'WS-M006': {
    title: 'Wordmark cannot be set',
    severity: 'error',
    why: 'A name that is set in letters needs a font that has each of them.',
    fix: 'Give the font file of that family and script, or draw the name with strokes.',
  },
  'WS-M007': {
    title: 'Pattern cannot be woven',
    severity: 'error',
    why: 'A pattern is one of the known kinds, with parameters that make a tile.',
    fix: 'Choose a known kind and give its parameters.',
  },
  'WS-M008': {
    title: 'Motif does not repeat',
    severity: 'error',
    why: 'The cloth would show a seam at every repeat.',
    fix: 'Choose a width that divides the number of columns.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
export type MarkCode = keyof typeof markCodes;

/** What is known better where a problem is found. */
export interface Hints extends Pick<MarkDiagnostic, 'why' | 'fix' | 'didYouMean'> {
  /** Where in the extension of the token; the value of the token without it. */
  readonly at?: ExtensionPath;
}

/** Collects problems while tokens are read, all of them. */
export class Report {
  readonly diagnostics: MarkDiagnostic[] = [];

  /** @param suggest finds names that were probably meant; without it none are named */
  constructor(private readonly suggest: Suggest = () => undefined) {}

  /** The name that a value was probably meant to be. */
  near(given: unknown, known: Iterable<string>): string | undefined {
    return typeof given === 'string' ? this.suggest(given, known) : undefined;
  }

  /** Puts down a problem of the table. Hints are what is known better here than in the table. */
  add(code: MarkCode, token: MarkToken | undefined, message: string, { at, didYouMean, ...hints }: Hints = {}): void {
    const { severity, why, fix } = markCodes[code];
    const location = (at && token?.extensionPlace?.(at)) ?? token?.location;
    this.diagnostics.push({
      code,
      severity,
      message,
      ...(location && { location }),
      why,
      fix: fix,
      ...hints,
      ...(didYouMean !== undefined && { didYouMean }),
    });
  }
}
