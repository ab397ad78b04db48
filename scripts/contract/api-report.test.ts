import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../api/entry-points.js';
import { apiReport, reported, reportFile } from '../api/report.js';
import { at } from '../run/paths.mjs';
import { packages, readManifest, readText } from './repository.js';

describe('the public API is the one in docs/api', () => {
  test.each(reported())(
    '%s',
    (folder) => {
      const file = `docs/api/${reportFile(folder)}`;
      expect(
        existsSync(at(file)) ? readText(file) : '',
        'If the change of the public API is intended: npm run docs',
      ).toBe(apiReport(folder));
    },
    180_000,
  );

  test('every published package has a report, and no report is left over', () => {
    // A package with a command alone has no API.
    const published = packages.filter((folder) => !readManifest(folder).private && readManifest(folder).exports);
    expect(reported().toSorted()).toEqual(published.toSorted());
    const files = readdirSync(at('docs/api')).filter((name) => name !== 'README.md');
    expect(files.toSorted()).toEqual(published.map(reportFile).toSorted());
  });

  test('every entry point with types that is no pattern is reported, but those of a theme that hold its brands', () => {
    expect(entryPoints().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'wusum',
        '@wusum/react',
        '@wusum/react/styled',
        '@wusum/react/props',
        '@wusum/theme/types',
      ]),
    );
  });
});
