import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { components } from '../page/components.js';
import { openSheet, type Opened } from '../page/open.js';
import type { CellSize, PageScope } from '../page/types.js';
import { cellsOf, columns, nameOfCell } from './cells.js';
import { crop, differences, drawDifferences, strict, wide, type Pixels, type Tolerance } from './compare.js';
import {
  failures,
  hashOfFonts,
  readOrigin,
  readPixels,
  references,
  writeOrigin,
  writePixels,
  type Origin,
} from './files.js';
import { sheets, type Sheet } from './sheets.js';
import type {} from './set-up.js';

const update = inject('updatePictures');
const updateCommand = 'npm test -- pictures --update';
let opened: Opened;
let cells: readonly PageScope[];
let tolerance: Tolerance = strict;
/** Why small differences are not reported; empty if they are. */
let otherBrowser = '';

beforeAll(async () => {
  opened = await openSheet();
  const brands = await opened.page.evaluate(() => window.sheet.prepare([{}], 1));
  cells = cellsOf(brands);
  await opened.page.reload();
  await opened.page.evaluate(([scopes, width]) => window.sheet.prepare(scopes, width), [
    cells,
    columns.length,
  ] as const);
  const origin: Origin = {
    chromium: opened.browser.version(),
    platform: `${process.platform} ${process.arch}`,
    fonts: hashOfFonts(),
  };
  if (update) writeOrigin(origin);
  else tolerance = toleranceFor(origin, readOrigin());
});
afterAll(() => opened.browser.close());

/** @throws if the fonts are not those of the references: every picture would differ */
function toleranceFor(now: Origin, then: Origin | undefined): Tolerance {
  if (then?.fonts !== now.fonts)
    throw new Error(
      `The fonts of the theme are not those of the references. Look at the sheets, then: ${updateCommand}`,
    );
  if (then.chromium === now.chromium && then.platform === now.platform) return strict;
  otherBrowser =
    `The references are of Chromium ${then.chromium} on ${then.platform}, this is ${now.chromium} on ` +
    `${now.platform}. Small differences are not reported.`;
  process.stdout.write(`${otherBrowser}\n`);
  return wide;
}

async function draw({ component, stories, width, height }: Sheet): Promise<{ pixels: Pixels; cell: CellSize }> {
  const ids = stories.map((name) => `${component}/${name}`);
  const { errors, ...cell } = await opened.page.evaluate(([list, size]) => window.sheet.show(list, size), [
    ids,
    { width, height },
  ] as const);
  expect(errors).toEqual([]);
  const all = { width: cell.width * columns.length, height: cell.height * (cells.length / columns.length) };
  await opened.page.setViewportSize(all);
  return { pixels: await readPixels(await opened.page.screenshot({ animations: 'disabled' })), cell };
}

const referenceOf = (component: string): string => join(references, `${component}.webp`);

/** Cells that differ, such as `souq dark rtl: 214 pixels`. */
const differentCells = (expected: Pixels, actual: Pixels, { width, height }: CellSize): string[] =>
  cells.flatMap((cell, index) => {
    const x = (index % columns.length) * width;
    const y = Math.floor(index / columns.length) * height;
    const area = { x, y, width, height };
    const count = differences(crop(expected, area), crop(actual, area), tolerance);
    return count === 0 ? [] : [`${nameOfCell(cell)}: ${count} pixels`];
  });

async function fail(
  component: string,
  expected: Pixels | undefined,
  actual: Pixels,
  what: readonly string[],
): Promise<void> {
  const file = (kind: string): string => join(failures, `${component}.${kind}.webp`);
  await writePixels(file('actual'), actual);
  if (expected) await writePixels(file('expected'), expected);
  if (expected?.width === actual.width && expected.height === actual.height)
    await writePixels(file('difference'), drawDifferences(expected, actual, tolerance));
  expect.fail(
    `The picture of ${component} differs:\n  ${what.join('\n  ')}\n` +
      `See .cache/pictures/${component}.*.webp. If this is intended: ${updateCommand}`,
  );
}

test.each(sheets)('$component looks as in its reference', async (sheet) => {
  const { component } = sheet;
  const { pixels: actual, cell } = await draw(sheet);
  if (update) return writePixels(referenceOf(component), actual);
  if (!existsSync(referenceOf(component))) return fail(component, undefined, actual, ['there is no reference']);
  const expected = await readPixels(referenceOf(component));
  const size = ({ width, height }: Pixels): string => `${width} × ${height} pixels`;
  if (size(expected) !== size(actual))
    return fail(component, expected, actual, [`its size is ${size(actual)}, expected ${size(expected)}`]);
  const different = differentCells(expected, actual, cell);
  if (different.length > 0) await fail(component, expected, actual, different);
  expect(different).toEqual([]);
});

test('the browser is that of the references', ({ skip }) => {
  // Counted as skipped in the summary of npm test.
  if (otherBrowser) skip(otherBrowser);
  expect(tolerance).toBe(strict);
});

test('every reference is of a component', () => {
  const others = readdirSync(references).filter(
    (name) => name.endsWith('.webp') && !components.includes(name.replace('.webp', '')),
  );
  if (update) for (const name of others) rmSync(join(references, name));
  expect(update ? [] : others).toEqual([]);
});
