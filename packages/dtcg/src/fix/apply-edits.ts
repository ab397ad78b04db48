import type { TextEdit } from '@wusum/diagnostics';
import { SourceText } from '../source/source-text.js';

interface Change {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes edits of files. An edit that overlaps an earlier one, or inserts at the same place, is left out: it may be made
 * in the next round.
 *
 * @returns the changed files, and the edits that were made
 */
export function applyEdits(
  files: Readonly<Record<string, string>>,
  edits: readonly TextEdit[],
): { readonly files: Readonly<Record<string, string>>; readonly made: readonly TextEdit[] } {
  const texts = new Map<string, SourceText>();
  const changes: Change[] = [];
  const made: TextEdit[] = [];
  for (const edit of edits) {
    const parts = [edit, ...(edit.also ?? [])].map(({ location, text }) => {
      const { file } = location;
      const known = texts.get(file) ?? new SourceText(file, files[file] ?? '');
      texts.set(file, known);
      const [start, end] = known.range(location);
      return { file, start, end, text };
    });
    if (parts.some((part) => !Object.hasOwn(files, part.file) || changes.some((each) => overlaps(each, part))))
      continue;
    changes.push(...parts);
    made.push(edit);
  }
  return { files: changed(files, texts, changes), made };
}

/** Two changes that touch count as overlapping: the order of insertions would be open. */
function overlaps(a: Change, b: Change): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}

function changed(
  files: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, SourceText>,
  changes: readonly Change[],
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [file, list] of Map.groupBy(changes, (change) => change.file)) {
    const sorted = list.toSorted((a, b) => a.start - b.start);
    const source = texts.get(file)!.text;
    let text = files[file]!.startsWith('\uFEFF') ? '\uFEFF' : '';
    let at = 0;
    for (const change of sorted) {
      text += source.slice(at, change.start) + change.text;
      at = change.end;
    }
    result[file] = text + source.slice(at);
  }
  return result;
}
