import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { paintTile } from '../images/vector/paint-tile.js';
import { readShapes } from '../images/vector/read-shapes.js';
import { fillBox, paintShapes } from './content-stream.js';
import type { Lib } from './load-lib.js';
import { BLEED, MM, type Sheet, type SheetBand } from './sheet.js';

/** Repeats overlap by this share of their width: where they only touch, some programs show the paper between them. */
const OVERLAP = 0.002;

/**
 * Draws a sheet on its page. Each drawing with a text has a number, which the structure of the file names.
 *
 * @returns the texts by number
 */
export function drawSheet(lib: Lib, document: PDFDocument, page: PDFPage, sheet: Sheet): readonly string[] {
  const { context } = document;
  const bleed = BLEED * MM;
  const [wide, high] = [sheet.width + 2 * bleed, sheet.height + 2 * bleed];
  const texts: string[] = [];
  const parts = sheet.drawings.map(({ shapes, text }) => {
    if (text === undefined) return `/Artifact BMC\n${paintShapes(shapes)}EMC\n`;
    texts.push(text);
    return `/Figure <</MCID ${texts.length - 1}>> BDC\n${paintShapes(shapes)}EMC\n`;
  });
  const paper = sheet.background === undefined ? '' : fillBox(sheet.background, -bleed, -bleed, wide, high);
  const band = sheet.band === undefined ? '' : bandOperators(sheet.band, sheet);
  const unit = 72 / 25.4 / MM;
  // Units from the left upper corner after cutting, y downwards.
  const start = `${exact(unit)} 0 0 ${exact(-unit)} ${exact(bleed * unit)} ${exact((sheet.height + bleed) * unit)} cm`;
  const content = `q ${start}\n/Artifact BMC\n${paper}${band}EMC\n${parts.join('')}Q\n`;
  page.node.set(lib.PDFName.of('Contents'), context.register(context.flateStream(content)));
  const forms = sheet.band === undefined ? {} : { XObject: { Repeat: repeatForm(document, sheet.band) } };
  page.node.set(lib.PDFName.of('Resources'), context.obj(forms));
  return texts;
}

const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** Whole repeats over the width; as it goes on beyond the edges, nothing is seen where the knife is a little off. */
function bandOperators({ count, cell, height, tile, colors }: SheetBand, sheet: Sheet): string {
  const bleed = BLEED * MM;
  const top = sheet.height - height;
  const more = Math.ceil(bleed / cell);
  const scale = cell / tile.width;
  const places = Array.from({ length: count + 2 * more }, (_, index) => (index - more) * cell);
  const repeats = places.map(
    (x) => `q ${exact(scale)} 0 0 ${exact(scale)} ${exact(x)} ${exact(top)} cm /Repeat Do Q\n`,
  );
  return fillBox(colors.p0, -bleed, top, sheet.width + 2 * bleed, height + bleed) + repeats.join('');
}

/** One repeat, which cuts what is outside of it. */
function repeatForm({ context }: PDFDocument, { tile, colors }: SheetBand): PDFRef {
  const shapes = readShapes(paintTile(tile, colors), colors.p0);
  const more = tile.width * OVERLAP;
  const form = context.flateStream(paintShapes(shapes), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-more, 0, tile.width + more, tile.height],
    Resources: {},
  });
  return context.register(form);
}
