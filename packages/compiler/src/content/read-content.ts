import type { DiagnosticReporter, Location, ValuePath } from '@wusum/diagnostics';
import { type ContentReader, parseSource, toValue } from '@wusum/dtcg';
import type { JsonMember, JsonObject } from '@wusum/dtcg/internal';
import { reportContent } from './codes.js';
import { ContentTokens, type Step } from './content-tokens.js';
import { contentFileNames, contentKindOf, isContentFile, markFileOf, type ContentKind } from './kinds.js';
import { readMarkFile } from './read-mark-file.js';
import { reportSchemaErrors } from './schema-problems.js';
import { schemaErrors } from './validate.js';

/**
 * Reads a content file as a token document: each entry is a token of type `content` whose value is plain JSON, at its
 * place in the file. `words.en.json` with the key `action.close` has the token `words.en.action.close`.
 *
 * Every problem is reported: syntax, and violations of the schema of the kind (`WS-D…`). An entry with a problem is left
 * out, so that later stages read valid values only.
 *
 * @param file path with forward slashes; its name determines the kind
 * @returns the root of the document, or `undefined` if the file cannot be read
 */
export function readContent(file: string, text: string, reporter: DiagnosticReporter): JsonObject | undefined {
  const markFile = markFileOf(file);
  if (markFile) return readMarkFile(file, text, markFile, reporter);
  const kind = contentKindOf(file);
  if (!kind) {
    const location: Location = { file, line: 1, column: 1 };
    const fix = `Use one of these names: ${contentFileNames.join(', ')}.`;
    reportContent(reporter, 'WS-D007', `"${file}" is not the name of a content file.`, { location, fix });
    return undefined;
  }
  const root = parseSource(file, text, reporter);
  if (!root) return undefined;
  const wrong = reportSchemaErrors(root, schemaErrors(kind.schema, toValue(root)), reporter);
  return root.kind === 'object' ? contentTokens(root, kind, wrong, reporter) : undefined;
}

function contentTokens(
  root: JsonObject,
  kind: ContentKind,
  wrong: readonly ValuePath[],
  reporter: DiagnosticReporter,
): JsonObject {
  const tokens = new ContentTokens(root.location, reporter);
  const group = kind.group.map((name) => ({ name, location: root.location }));
  const isWrong = (path: readonly string[]): boolean =>
    wrong.some((at) => path.every((step, index) => at[index] === undefined || String(at[index]) === step));
  for (const member of entries(root)) {
    if (kind.depth === 1) {
      if (!isWrong([member.key])) tokens.add([...group, ...stepsOf(member, kind)], member.node);
      continue;
    }
    const inner: Step = { name: kind.renamed?.[member.key] ?? member.key, location: member.keyLocation };
    for (const entry of entries(member.node)) {
      if (!isWrong([member.key, entry.key])) tokens.add([...group, inner, ...stepsOf(entry, kind)], entry.node);
    }
  }
  return tokens.root;
}

/** The members that are content; `$schema` and `$description` are about the file. */
function entries(node: JsonMember['node']): JsonMember[] {
  return node.kind === 'object' ? [...node.members.values()].filter(({ key }) => !key.startsWith('$')) : [];
}

function stepsOf({ key, keyLocation }: JsonMember, { hasDottedKeys }: ContentKind): Step[] {
  return (hasDottedKeys ? key.split('.') : [key]).map((name) => ({ name, location: keyLocation }));
}

/** Reads the content files of a token system. */
export const contentReader: ContentReader = {
  starts: 'brand.start',
  reads: isContentFile,
  read: readContent,
};
