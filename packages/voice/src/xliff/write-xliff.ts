import { XLIFF_NAMESPACE, type XliffCatalogue, type XliffNote, type XliffUnit } from './types.js';

/**
 * Writes a catalogue as XLIFF 2.0 for translators' tools. Texts are ICU messages as they are: tools with ICU support
 * show their forms and protect their arguments. `catalogueFromXliff` reads every text back unchanged, also control
 * characters that XML does not allow.
 */
export function catalogueToXliff({ sourceLanguage, targetLanguage, original, units }: XliffCatalogue): string {
  const [srcLang, trgLang] = [attribute(sourceLanguage), attribute(targetLanguage)];
  const place = original === undefined ? '' : ` original="${attribute(original)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_NAMESPACE}" version="2.0" srcLang="${srcLang}" trgLang="${trgLang}">`,
    `  <file id="words"${place} canResegment="no" xml:space="preserve">`,
    ...units.flatMap(unitLines),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines({ key, source, target, state, notes = [] }: XliffUnit, index: number): string[] {
  // An id is an NMTOKEN; the key itself may be any text and is the name.
  const id = /^[\w.:-]+$/u.test(key) ? key : `unit-${index + 1}`;
  const segmentState = state ?? (target === undefined ? 'initial' : 'translated');
  return [
    `    <unit id="${id}" name="${attribute(key)}">`,
    ...(notes.length > 0 ? ['      <notes>', ...notes.map(noteLine), '      </notes>'] : []),
    `      <segment state="${segmentState}">`,
    `        <source>${text(source)}</source>`,
    ...(target === undefined ? [] : [`        <target>${text(target)}</target>`]),
    '      </segment>',
    '    </unit>',
  ];
}

function noteLine({ text: note, category }: XliffNote): string {
  const attributes = category === undefined ? '' : ` category="${attribute(category)}"`;
  // A note is plain text: it has no element for characters that XML does not allow.
  return `        <note${attributes}>${escape(note.replace(forbidden, '\uFFFD'))}</note>`;
}

const attribute = (value: string): string =>
  escape(value.replace(forbidden, '\uFFFD')).replace(/["\t\n]/gu, (character) => reference(character));

/** Text content; a character that XML does not allow is an element `cp`. */
const text = (value: string): string =>
  value
    .split(forbiddenParts)
    .map((part, index) => (index % 2 === 0 ? escape(part) : `<cp hex="${hex(part).padStart(4, '0')}"/>`))
    .join('');

/** A parser turns a carriage return into a line feed, unless it is a reference. */
const escape = (value: string): string =>
  value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/\r/gu, reference);

const reference = (character: string): string => `&#${character.codePointAt(0)!};`;
const hex = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase();

/** Characters outside of the production `Char` of XML 1.0, with lone surrogates. */
const forbiddenClass = String.raw`[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]`;
const forbidden = new RegExp(forbiddenClass, 'gu');
const forbiddenParts = new RegExp(`(${forbiddenClass})`, 'u');
