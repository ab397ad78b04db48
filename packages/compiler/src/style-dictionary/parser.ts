import { formatDiagnostics } from '@wusum/diagnostics';
import { TokenReporter, toValue } from '@wusum/dtcg';
import { encodeBraces } from '@wusum/platforms/internal';
import { contentFilePattern, readContent } from '../content/index.js';

/** A Style Dictionary parser of the files whose path matches the pattern. */
export interface ContentParser {
  readonly pattern: RegExp;
  /** @throws Error with every error of the file, each with file, line and column */
  readonly parser: (file: { readonly filePath?: string; readonly contents: string }) => Record<string, object>;
}

/**
 * Reads content files as tokens of the type `content`. Braces are encoded, because Style Dictionary would read them as
 * references; our formats and `contentValue` decode them. Warnings are left to `wusum check`.
 */
export const contentParser: ContentParser = {
  pattern: contentFilePattern,
  parser: ({ filePath = '', contents }) => {
    const file = filePath.replaceAll('\\', '/');
    const reporter = new TokenReporter();
    const root = readContent(file, contents, reporter);
    const errors = reporter.sorted().filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || root === undefined) throw new Error(formatDiagnostics(errors, { [file]: contents }));
    return encodeBraces(toValue(root)) as Record<string, object>;
  },
};
