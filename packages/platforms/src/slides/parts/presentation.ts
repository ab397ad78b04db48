import { xmlText } from '../../shared/strings.js';
import { SLIDE } from '../layouts.js';
import type { DeckLook } from '../look.js';
import { MASTER_ID } from './master.js';
import { levelStyle } from './text.js';
import { declaration, emu, namespaces } from './xml.js';

/** The first number of a slide. */
const FIRST_ID = 256;

/** `presentation.xml`. The master is `rId1`, slides follow. */
export function presentationPart(look: DeckLook, slides: number): string {
  const list = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${FIRST_ID + index}" r:id="rId${index + 2}"/>`,
  );
  const rtl = look.language.dir === 'rtl' ? ' rtl="1"' : '';
  const levels = Array.from({ length: 9 }, (_, level) =>
    levelStyle(look, { size: 18, font: 'minor', color: 'tx1', bold: false, bullet: false, level }),
  );
  return (
    `${declaration}<p:presentation ${namespaces}${rtl} saveSubsetFonts="1">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle>${levels.join('')}</p:defaultTextStyle></p:presentation>`
  );
}

/** When a deck was made, as its properties say it: always the same, so that its bytes are. */
const MADE = '2000-01-01T00:00:00Z';

export function corePart({ name, language }: DeckLook, title: string): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(name)}</dc:creator><dc:language>${xmlText(language.id)}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${MADE}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${MADE}</dcterms:modified></cp:coreProperties>`
  );
}

export const appPart = (slides: number): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides></Properties>`;
