/**
 * Opens the decks of all brands in LibreOffice, prints them as PDF and compares pages, sizes and texts with the slides.
 * `npm run examine -- slides [--keep=FOLDER]`
 *
 * LibreOffice is not installed with this repository. With `--keep`, the decks, the PDF and a PNG of each page stay in a
 * folder, to look at.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { slides, writePlatforms } from '../../../packages/platforms/src/index.ts';
import { elements, OfficeFile } from '../../../packages/platforms/test/office-files.ts';
import { realContent } from '../../../packages/platforms/test/real-content.ts';
import { themeFonts } from '../../../packages/platforms/test/theme-fonts.ts';
import { convertDecks, missingFamilies, missingPrograms, run } from './programs.mjs';

const missing = missingPrograms();
if (missing.length > 0) {
  process.stderr.write(`${missing.join('\n')}\n`);
  process.exit(2);
}

const kept = process.argv.find((argument) => argument.startsWith('--keep='))?.slice('--keep='.length);
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'wusum-slides-')) : resolve(kept);
mkdirSync(folder, { recursive: true });

/** Letters and digits alone. */
const plain = (text) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * What a page lacks of a text: words, and letters of words in Arabic, whose order in ligatures readers of PDF do not keep.
 */
function lacking(text, page) {
  const isArabic = (word) => /\p{Script=Arabic}/u.test(word);
  const words = text.split(/\s+/u).filter((word) => plain(word) !== '');
  const lost = words.filter((word) => !isArabic(word) && !page.includes(plain(word)));
  const left = [...page];
  const letters = words.filter(isArabic).flatMap((word) => [...plain(word)]);
  return [
    ...lost,
    ...letters.filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    }),
  ];
}

/** What is wrong with a printed deck. */
function problemsOf(deck, pdf) {
  const info = run('pdfinfo', [pdf]);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(info)[1]);
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/mu.exec(info).map(Number);
  const paths = deck.in('ppt/slides');
  const problems = [];
  if (pages !== paths.length) problems.push(`has ${pages} pages for ${paths.length} slides`);
  if (Math.abs(width / height - 16 / 9) > 0.005) problems.push(`has pages of ${width}×${height} points, not 16:9`);
  paths.forEach((path, index) => {
    const page = plain(run('pdftotext', ['-f', String(index + 1), '-l', String(index + 1), pdf, '-']));
    // Numbers of slides are counted again, with the digits of the program.
    const texts = elements(deck.xml(path), 'a:r').flatMap((one) => elements(one, 'a:t').map(({ text }) => text));
    for (const part of lacking(texts.join(' '), page)) problems.push(`lacks “${part}” on page ${index + 1}`);
  });
  return problems;
}

const { files } = await writePlatforms(realContent(), [slides()], {}, { fonts: themeFonts });
const decks = Object.entries(files).map(([path, bytes]) => {
  const at = join(folder, path.split('/').slice(1).join('-'));
  writeFileSync(at, bytes);
  return { at, deck: new OfficeFile(bytes) };
});
convertDecks(
  decks.map(({ at }) => at),
  folder,
);
let failed = 0;
const families = new Set();
for (const { at, deck } of decks) {
  const pdf = at.replace(/\.pptx$/u, '.pdf');
  const problems = problemsOf(deck, pdf);
  failed += problems.length;
  process.stdout.write(
    `${problems.length === 0 ? '✓' : '✗'} ${basename(at)}\n${problems.map((one) => `  ${one}\n`).join('')}`,
  );
  for (const { attributes } of elements(deck.xml('ppt/theme/theme1.xml'), 'a:latin')) families.add(attributes.typeface);
  if (kept !== undefined) run('pdftoppm', ['-r', '72', '-png', pdf, at.replace(/\.pptx$/u, '')]);
}
const absent = missingFamilies([...families]);
if (absent.length > 0) process.stdout.write(`Not installed, so that other fonts are shown: ${absent.join(', ')}.\n`);
if (kept === undefined) rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
