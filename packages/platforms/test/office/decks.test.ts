import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../../../scripts/office.mjs';
import { makeTargetContext } from '../../src/shared/target-context.js';
import { elements, type OfficeFile } from '../office-files.js';
import { realContent } from '../real-content.js';
import { printDecks } from './print-decks.js';

const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'wusum-decks-'));
const brands = makeTargetContext(realContent()).brands.map(({ id }) => id);
const names = brands.flatMap((brand) => ['ar', 'en'].map((lang) => `${brand}-slides.${lang}`));

const printed = new Map<string, { deck: OfficeFile; pdf: PDFDocumentProxy }>();

describe.skipIf(office === undefined)('LibreOffice', () => {
  beforeAll(async () => {
    for (const { name, deck, pdf } of await printDecks(office!, folder)) {
      const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise;
      printed.set(name, { deck, pdf: document });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('opens the deck of every brand in every language', () => {
    expect([...printed.keys()].toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('prints a wide page for each slide of %s', async (name) => {
    const { deck, pdf } = printed.get(name)!;
    expect(pdf.numPages).toBe(deck.in('ppt/slides').length);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [left, bottom, right, top] = (await pdf.getPage(number)).view as [number, number, number, number];
      expect((right - left) / (top - bottom)).toBeCloseTo(16 / 9, 2);
    }
  });

  test.each(names)('shows every text of %s on the page of its slide', async (name) => {
    const { deck, pdf } = printed.get(name)!;
    const lost = await Promise.all(
      deck.in('ppt/slides').map(async (path, index) => lacking(textsOf(deck, path), await pageText(pdf, index + 1))),
    );
    expect(lost).toEqual(lost.map(() => []));
  });

  test.each(names)('draws pictures on the cover of %s', async (name) => {
    const { pdf } = printed.get(name)!;
    const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
    // Mark, name and band, besides the background.
    expect(fnArray.length).toBeGreaterThan(50);
  });
});

/** Texts of a slide. Numbers of slides are counted again, with the digits of the program. */
const textsOf = (deck: OfficeFile, path: string): string =>
  elements(deck.xml(path), 'a:r')
    .flatMap((run) => elements(run, 'a:t').map(({ text }) => text))
    .join(' ');

async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return plain(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

/** Letters and digits alone. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * What a page lacks of a text: words, and letters of words in Arabic, whose order in ligatures readers of PDF do not keep.
 */
function lacking(text: string, page: string): string[] {
  const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);
  const words = text.split(/\s+/u).filter((word) => plain(word) !== '');
  const left = [...page];
  const letters = words.filter(isArabic).flatMap((word) => [...plain(word)]);
  return [
    ...words.filter((word) => !isArabic(word) && !page.includes(plain(word))),
    ...letters.filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    }),
  ];
}
