import { readShapes } from '../images/vector/read-shapes.js';
import type { Lib } from '../stationery/load-lib.js';
import { fillBox, paintShapes } from '../stationery/content-stream.js';
import { newDocument, saveDocument } from '../stationery/pdf.js';
import { addStructure } from '../stationery/structure.js';
import type { ColoredLogo } from './colors.js';

/** Points of a unit of the grid: a mark is 34 mm high. */
const UNIT = 8;
/** The numbers of a content stream have two decimals: its unit is a hundredth of that of the grid. */
const FINE = 100;

/** A drawing as PDF with one page of its size, tagged with what it shows. The same bytes for the same input. */
export async function printLogo(lib: Lib, logo: ColoredLogo, label: string, lang: string): Promise<Uint8Array> {
  const { box, body, color, ground } = logo;
  const document = await newDocument(lib, { title: label, author: label, lang });
  const page = document.addPage([box.width * UNIT, box.height * UNIT]);
  const shapes = readShapes(`<g transform="scale(${FINE})">${body}</g>`, color);
  const start = `${UNIT / FINE} 0 0 ${-UNIT / FINE} ${exact(-box.x * UNIT)} ${exact((box.y + box.height) * UNIT)} cm`;
  const paper = ground
    ? `/Artifact BMC\n${fillBox(ground, box.x * FINE, box.y * FINE, box.width * FINE, box.height * FINE)}EMC\n`
    : '';
  const content = `q ${start}\n${paper}/Figure <</MCID 0>> BDC\n${paintShapes(shapes)}EMC\nQ\n`;
  const { context } = document;
  page.node.set(lib.PDFName.of('Contents'), context.register(context.flateStream(content)));
  addStructure(lib, document, [{ page, lang, texts: [label] }]);
  return saveDocument(document);
}

const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6);
