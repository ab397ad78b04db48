import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { error } from './code-entry.js';
import { DiagnosticReporter } from './reporter.js';
import { docsOf, explainCommand } from './docs.js';
import { formatDiagnostics } from './format.js';
import { suggest } from './suggest.js';
import type { Diagnostic } from './types.js';

const codes = {
  'WS-G010': error('Unknown token', 'It has no value.', 'Define it.'),
  'WS-R016': error('Unknown context', 'It is not listed.', 'List it.'),
};

describe('suggest', () => {
  test.each<[string, string[], string | undefined]>([
    ['colour', ['color', 'cover'], 'color'],
    ['Color', ['color'], 'color'],
    ['color.text.mutted', ['color.text.muted', 'color.text.default'], 'color.text.muted'],
    ['palette.blue', ['colors.blue', 'colors.red'], 'colors.blue'],
    ['palette.blue', ['a.blue', 'b.blue'], undefined],
    ['xyz', ['color'], undefined],
    ['b', ['a', 'c'], undefined],
    ['B', ['a', 'b'], 'b'],
    ['color', ['color'], undefined],
  ])('for %s among %j is %s', (given, candidates, want) => {
    expect(suggest(given, candidates)).toBe(want);
  });
});

describe('DiagnosticReporter', () => {
  test('keeps one of equal diagnostics and sorts by file and location', () => {
    const reporter = new DiagnosticReporter(codes);
    reporter.add('WS-G010', 'b', { location: { file: 'b.json', line: 1, column: 1 } });
    reporter.add('WS-G010', 'a10', { location: { file: 'a.json', line: 10, column: 1 } });
    reporter.add('WS-G010', 'a9', { location: { file: 'a.json', line: 9, column: 1 } });
    reporter.add('WS-G010', 'b', { location: { file: 'b.json', line: 1, column: 1 } });
    reporter.add('WS-R016', 'nowhere');
    expect(reporter.sorted().map(({ message }) => message)).toEqual(['nowhere', 'a9', 'a10', 'b']);
  });
});

test('findings of a group count as errors, and their diagnostics are computed on each reading', () => {
  const reporter = new DiagnosticReporter(codes);
  const found: Diagnostic[] = [];
  reporter.addGroup({
    get size() {
      return found.length;
    },
    diagnostics: () => found,
  });
  expect({ hasErrors: reporter.hasErrors, size: reporter.size }).toEqual({ hasErrors: false, size: 0 });
  found.push({ code: 'WS-C002', severity: 'error', message: 'late' });
  expect({ hasErrors: reporter.hasErrors, size: reporter.size }).toEqual({ hasErrors: true, size: 1 });
  expect(reporter.sorted()).toMatchObject([{ code: 'WS-C002', docs: expect.stringContaining('WS-C002') }]);
});

test('a diagnostic keeps the contexts of its first report', () => {
  const reporter = new DiagnosticReporter(codes);
  reporter.add('WS-G010', 'early');
  reporter.scope = { mode: 'dark' };
  reporter.add('WS-G010', 'early');
  reporter.add('WS-G010', 'late');
  expect(reporter.sorted().map(({ contexts }) => contexts)).toEqual([undefined, { mode: 'dark' }]);
});

describe('formatDiagnostics', () => {
  const files = { 'a.json': '{\n\t"first": 1,\n\t"a": "{b}"\n}' };
  const diagnostic: Diagnostic = {
    code: 'WS-G010',
    severity: 'error',
    message: 'There is no token "b".',
    location: { file: 'a.json', line: 3, column: 7, endLine: 3, endColumn: 12 },
    why: 'Because.',
    fix: 'Define it.',
    didYouMean: 'bb',
    related: [
      { message: 'first set here', location: { file: 'a.json', line: 2, column: 2, endLine: 2, endColumn: 9 } },
    ],
  };

  test('prints code, frame, related locations, reason, fix, near name and count', () => {
    expect(formatDiagnostics([diagnostic], files)).toBe(
      [
        'error WS-G010 There is no token "b".',
        ' --> a.json:3:7',
        '  |',
        '3 |     "a": "{b}"',
        '  |          ^^^^^',
        ' --> a.json:2:2 (first set here)',
        '  |',
        '2 |     "first": 1,',
        '  |     ^^^^^^^',
        '  why: Because.',
        '  fix: Define it.',
        '  did you mean bb?',
        '',
        '1 error',
      ].join('\n'),
    );
  });

  test('is plain text unless `color` is true', () => {
    expect(formatDiagnostics([diagnostic], files)).not.toContain('\u001B');
    expect(formatDiagnostics([diagnostic], files, { color: true })).toContain('\u001B[31m');
  });

  test('prints in the order of files and locations, with the contexts of a problem', () => {
    const later: Diagnostic = {
      ...diagnostic,
      message: 'Later.',
      location: { file: 'b.json', line: 1, column: 1 },
      contexts: { mode: 'dark', size: 'l' },
    };
    const printed = formatDiagnostics([later, diagnostic], files);
    expect(printed.indexOf('Later.')).toBeGreaterThan(printed.indexOf(diagnostic.message));
    expect(printed).toContain('with: mode dark, size l');
  });

  test('counts errors and warnings; no diagnostics print the empty string', () => {
    expect(formatDiagnostics([diagnostic, { ...diagnostic, severity: 'warning' }, diagnostic], {})).toMatch(
      /2 errors, 1 warning$/,
    );
    expect(formatDiagnostics([], files)).toBe('');
  });

  test('the byte order mark does not count as a column, and any line break ends a line', () => {
    const place = { file: 'b.json', line: 1, column: 1, endLine: 1, endColumn: 2 };
    const printed = (text: string, line = 1): string =>
      formatDiagnostics([{ ...diagnostic, location: { ...place, line, endLine: line }, related: [] }], {
        'b.json': text,
      });
    expect(printed('\uFEFF{}')).toContain('1 | {}\n  | ^\n');
    for (const end of ['\n', '\r\n', '\r']) expect(printed(`{${end}}`, 2)).toContain('2 | }\n  | ^\n');
  });

  test('the address of the page is printed with the first diagnostic of a code', () => {
    const withDocs = { ...diagnostic, docs: 'https://example.com/WS-G010' };
    const printed = formatDiagnostics([withDocs, { ...withDocs, message: 'Another.' }], files);
    expect(printed.split('docs: https://example.com/WS-G010')).toHaveLength(2);
  });

  test('the command that explains a code without a network comes before the address, which names a version', () => {
    const printed = formatDiagnostics([{ ...diagnostic, docs: docsOf(diagnostic.code) }], files);
    const [, line] = /^  docs: (.*)$/mu.exec(printed)!;
    expect(line).toMatch(
      new RegExp(`^wusum explain ${diagnostic.code} or https://\\S+@\\S+/${diagnostic.code}\\.md$`, 'u'),
    );
    // A rule of the user has an address of its own.
    expect(explainCommand('ACME-1')).toBeUndefined();
  });

  test('never throws, whatever the location', () => {
    const location = fc.record({
      file: fc.constantFrom('a.json', 'no.json'),
      line: fc.integer({ min: 0, max: 99 }),
      column: fc.nat(999),
      endLine: fc.nat(9),
      endColumn: fc.nat(9),
    });
    fc.assert(
      fc.property(location, (place) => {
        expect(formatDiagnostics([{ ...diagnostic, location: place }], files)).toContain('WS-G010');
      }),
    );
  });
});
