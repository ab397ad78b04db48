import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDiagnostics, formatGithub, type Diagnostic, type Location, type SourceFiles } from '@wusum/diagnostics';
import { problemsOf } from './sample.js';
import { samples } from './samples.js';

const small = Object.values(samples).filter(({ isLong }) => !isLong);

/** One accidental edit of a text. */
const edit = fc.oneof(
  fc.record({ at: fc.nat(), drop: fc.nat(5), text: fc.constant('') }),
  fc.record({
    at: fc.nat(),
    drop: fc.constant(0),
    text: fc.constantFrom(
      '"',
      '{',
      '}',
      ',',
      '\n',
      '\r\n',
      '\t',
      '値',
      'نُجوم',
      '👩‍👩‍👧',
      '\u202E',
      '\u2028',
      '\uFEFF',
      '0',
      ' # ',
    ),
  }),
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

const placesOf = (diagnostics: readonly Diagnostic[]): Location[] =>
  diagnostics.flatMap(({ location, related = [], edit: fix }) => [
    ...(location ? [location] : []),
    ...related.map((place) => place.location),
    ...(fix ? [fix.location] : []),
  ]);

/** Locations outside their file. */
function astray({ file, line, column, endLine = line, endColumn = column }: Location, files: SourceFiles): string[] {
  const lines = files[file]?.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  const isIn = (at: number, unit: number): boolean => unit >= 1 && unit <= (lines?.[at - 1]?.length ?? -1) + 1;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  const isRight = lines !== undefined && isIn(line, column) && isIn(endLine, endColumn) && isForward;
  return isRight ? [] : [`${file}:${line}:${column}-${endLine}:${endColumn}`];
}

test(
  'after any edit of a file nothing is thrown, every location is in its file, and every diagnostic can be printed',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...small),
        fc.array(edit, { maxLength: 3 }),
        lineEnd,
        async (sample, edits, end) => {
          const files = Object.fromEntries(
            Object.entries(sample.files).map(([path, text]) => [
              path,
              edits.reduce(
                (before, { at, drop, text: added }) => {
                  const start = at % (before.length + 1);
                  return `${before.slice(0, start)}${added}${before.slice(start + drop)}`;
                },
                text.replaceAll('\n', end),
              ),
            ]),
          );
          const diagnostics = await problemsOf({ ...sample, files });
          expect(placesOf(diagnostics).flatMap((place) => astray(place, files))).toEqual([]);
          expect(formatDiagnostics(diagnostics, files)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
          expect(formatGithub(diagnostics).split('\n')).toHaveLength(diagnostics.length + 1);
        },
      ),
      { numRuns: 150 },
    );
  },
);
