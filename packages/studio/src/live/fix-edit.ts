import { suggest, type Diagnostic, type Location, type SourceFiles, type TextEdit } from '@wusum/diagnostics';
import { SourceText } from '@wusum/dtcg/internal';

/** Whether a text edit may fix a problem: it has one, or it knows the name that is meant. */
export const hasFix = ({ edit, didYouMean, location }: Diagnostic): boolean =>
  edit !== undefined || (didYouMean !== undefined && location !== undefined);

/**
 * The text edit that fixes a problem: its own, or the name that is meant in place of the one that is written.
 * @returns `undefined` if there is none, or the place has no such name
 */
export function fixEdit({ edit, didYouMean, location }: Diagnostic, files: SourceFiles): TextEdit | undefined {
  if (edit || didYouMean === undefined || location === undefined) return edit;
  const text = files[location.file];
  if (text === undefined) return undefined;
  const place = wholePlace(location, text);
  const [start, end] = new SourceText(location.file, text).range(place);
  const written = text.slice(start, end);
  const wrong = suggest(didYouMean, new Set(written.match(/[\p{L}\p{N}_.-]+/gu)));
  return wrong === undefined ? undefined : { location: place, text: written.replace(wrong, () => didYouMean) };
}

/** A place without an end is the rest of its line. */
function wholePlace(location: Location, text: string): Location {
  if (location.endColumn !== undefined) return location;
  const line = text.split('\n')[location.line - 1] ?? '';
  return { ...location, endLine: location.line, endColumn: line.length + 1 };
}
