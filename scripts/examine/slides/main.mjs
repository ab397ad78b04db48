/**
 * Prints the decks of all brands with LibreOffice, to look at: a PDF of each deck and a PNG of each slide.
 * `npm run examine -- slides [--out=FOLDER]`; default: `.cache/slides`. `npm test -- office` compares them with the slides.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { printDecks } from '../../../packages/platforms/test/office/print-decks.ts';
import { elements } from '../../../packages/platforms/test/office-files.ts';
import { findProgram } from '../../debian.mjs';
import { ensureOffice, findOffice } from '../../office.mjs';
import { at } from '../../run/paths.mjs';

const given = process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length);
const folder = given === undefined ? at('.cache', 'slides') : resolve(given);

const note = await ensureOffice();
if (findOffice() === undefined) throw new Error(`LibreOffice: ${note}`);
if (findProgram(['pdftoppm'], process.env) === undefined)
  throw new Error('"pdftoppm" is missing. It draws pages as PNG and is part of Poppler: apt-get install poppler-utils');

mkdirSync(folder, { recursive: true });
const families = new Set();
for (const { deck, pdf } of await printDecks(findOffice(), folder)) {
  execFileSync('pdftoppm', ['-r', '72', '-png', pdf, pdf.replace(/\.pdf$/u, '')]);
  for (const { attributes } of elements(deck.xml('ppt/theme/theme1.xml'), 'a:latin')) families.add(attributes.typeface);
  process.stdout.write(`✓ ${pdf}\n`);
}

/** Families that are not installed, for which LibreOffice takes others. */
const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
const absent = [...families].filter((family) => !installed.split(/[\n,]/u).some((name) => name.trim() === family));
if (absent.length > 0) process.stdout.write(`Not installed, so that other fonts are shown: ${absent.join(', ')}.\n`);
