import type { DiagnosticReporter } from '@wusum/diagnostics';
import type { JsonNode, JsonObject } from './json.js';

/**
 * Reads content files: files of other formats than DTCG, listed in `$extensions["org.wusum"].content` of a set (a list of
 * paths) or of a modifier (a list for each context). They apply after the other sources of the set or context.
 */
export interface ContentReader {
  /** Path of the token with the start contexts of a brand: axis → context. They override the defaults of the axes. */
  readonly starts?: string;
  /** Whether a file has the name of a content file. */
  reads(file: string): boolean;
  /**
   * Reads a file as a token document in which every token has the type `content`. Problems go to the reporter.
   *
   * @returns the root of the document, or `undefined` if the file cannot be read
   */
  read(file: string, text: string, reporter: DiagnosticReporter): JsonObject | undefined;
}

/** The root of a content file. Nothing in it is a reference. */
export interface ContentRoot extends JsonObject {
  readonly isContent: true;
}

export function isContentRoot(node: JsonNode): node is ContentRoot {
  return 'isContent' in node;
}
