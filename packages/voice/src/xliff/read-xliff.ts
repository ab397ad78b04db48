import { SaxesParser, type SaxesTagNS } from 'saxes';
import { voiceCodes } from '../codes.js';
import { leadsOutside } from './leads-outside.js';
import {
  XLIFF_NAMESPACE,
  xliffStates,
  type XliffNote,
  type XliffPlace,
  type XliffProblem,
  type XliffState,
  type XliffUnitRead,
} from './types.js';

/** What the elements of an XLIFF text contain. */
export interface XliffContent {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** The attribute of the first file that has one. */
  readonly original?: string | undefined;
  readonly units: readonly XliffUnitRead[];
  readonly problems: readonly XliffProblem[];
}

/** The longest XLIFF text, in UTF-16 units: many times the messages of a design system. */
const MAX_LENGTH = 10_000_000;
/** The most elements inside of each other; a unit in a file has five. */
const MAX_DEPTH = 64;

/** Thrown to stop the parser; the problem is reported already. */
class Stopped extends Error {}

/**
 * Reads the structure of an XLIFF 2 text; the texts in it are not checked. A text that could exhaust the memory or the
 * time of the reader is refused: with a document type declaration, which may define entities, too long, or too deep.
 */
export function readXliff(xliff: string): XliffContent {
  const reader = new XliffReader();
  if (xliff.length > MAX_LENGTH) {
    const most = MAX_LENGTH / 1_000_000;
    reader.refuse(`The file has more than ${most} million characters.`, { line: 1, column: 1 }, 'Split the file.');
    return contentOf(reader);
  }
  const parser = new SaxesParser({ xmlns: true });
  let start: XliffPlace = { line: 1, column: 1 };
  const here = (): XliffPlace => ({ line: parser.line, column: parser.columnIndex + 1 });
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the name and the character after it.
    start = { line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
  });
  parser.on('doctype', () => {
    reader.refuse('The file has a document type declaration.', doctypePlace(xliff), 'Remove <!DOCTYPE …>.');
    throw new Stopped();
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) {
      reader.refuse(`The file has more than ${MAX_DEPTH} elements inside of each other.`, start);
      throw new Stopped();
    }
    reader.open(tag, start, here());
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close(tag);
  });
  parser.on('error', (error) => {
    // The parser continues after an error; later errors are consequences of the first one.
    if (reader.isBroken) return;
    reader.refuse(`The file is not valid XML: ${error.message.replace(/^\S*?\d+:\d+:\s*/u, '')}`, here());
  });
  try {
    parser.write(xliff).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  if (!reader.hasRoot && !reader.isBroken) reader.report('The file has no element <xliff>.', { line: 1, column: 1 });
  return contentOf(reader);
}

function contentOf({ sourceLanguage, targetLanguage, original, units, problems, isBroken }: XliffReader): XliffContent {
  return { sourceLanguage, targetLanguage, original, units: isBroken ? [] : units, problems };
}

function doctypePlace(xliff: string): XliffPlace {
  const lines = xliff.slice(0, xliff.indexOf('<!DOCTYPE')).split(/\r\n|[\r\n]/u);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** A unit while it is read. Segments are joined: some tools split a text into sentences. */
interface OpenUnit {
  readonly key: string;
  readonly start: XliffPlace;
  readonly notes: XliffNote[];
  source: string;
  target: string;
  targetPlace?: XliffPlace | undefined;
  isTranslated: boolean;
  state: XliffState;
}

/** A segment, or text between segments (`ignorable`). */
interface OpenSegment {
  readonly isIgnorable: boolean;
  source: string;
  target?: string | undefined;
}

/** Inline elements that only mark a range of text. */
const transparent = new Set(['mrk', 'pc']);
/** Elements around units; modules and extensions are in other namespaces. */
const containers = new Set(['file', 'group', 'notes', 'skeleton', 'originalData', 'data']);

class XliffReader {
  sourceLanguage = '';
  targetLanguage = '';
  original: string | undefined;
  hasRoot = false;
  isBroken = false;
  readonly units: XliffUnitRead[] = [];
  readonly problems: XliffProblem[] = [];
  readonly #keys = new Set<string>();
  #unit: OpenUnit | undefined;
  #segment: OpenSegment | undefined;
  #note: { text: string; category?: string | undefined } | undefined;
  #side: 'source' | 'target' | undefined;

  open(tag: SaxesTagNS, start: XliffPlace, content: XliffPlace): void {
    if (!this.hasRoot) return this.#openRoot(tag, start);
    if (tag.uri !== XLIFF_NAMESPACE) return;
    const { local } = tag;
    if (this.#side) return this.#openInline(tag, start);
    if (local === 'file') this.#openFile(tag, start);
    if (local === 'unit') this.#openUnit(tag, start);
    else if (local === 'note') this.#note = { text: '', category: valueOf(tag, 'category') };
    else if (local === 'segment' || local === 'ignorable') this.#openSegment(tag, start);
    else if (this.#segment && (local === 'source' || local === 'target')) this.#openSide(local, content);
    else if (!containers.has(local)) this.report(`<${tag.name}> is not expected here.`, start);
  }

  text(text: string): void {
    if (this.#note) this.#note.text += text;
    else if (this.#segment && this.#side) this.#segment[this.#side] = (this.#segment[this.#side] ?? '') + text;
  }

  close({ uri, local }: SaxesTagNS): void {
    if (uri !== XLIFF_NAMESPACE) return;
    if (local === 'source' || local === 'target') this.#side = undefined;
    else if (local === 'note') this.#closeNote();
    else if (local === 'segment' || local === 'ignorable') this.#closeSegment();
    else if (local === 'unit') this.#closeUnit();
  }

  report(what: string, place: XliffPlace, fix: string = voiceCodes['WS-V015'].fix): void {
    const { severity, why } = voiceCodes['WS-V015'];
    const key = this.#unit && { key: this.#unit.key };
    this.problems.push({ code: 'WS-V015', severity, what, why, fix, ...place, ...key });
  }

  /** Reports a problem after which nothing of the file is used. */
  refuse(what: string, place: XliffPlace, fix?: string): void {
    this.isBroken = true;
    this.report(what, place, fix);
  }

  #openFile(tag: SaxesTagNS, start: XliffPlace): void {
    const original = valueOf(tag, 'original');
    this.original ??= original;
    if (original === undefined || !leadsOutside(original)) return;
    const { severity, why, fix } = voiceCodes['WS-V019'];
    const what = `The path "${original}" is not in the token folder.`;
    this.problems.push({ code: 'WS-V019', severity, what, why, fix, ...start });
  }

  #openRoot(tag: SaxesTagNS, start: XliffPlace): void {
    this.hasRoot = true;
    this.sourceLanguage = valueOf(tag, 'srcLang') ?? '';
    this.targetLanguage = valueOf(tag, 'trgLang') ?? '';
    if (tag.local !== 'xliff' || tag.uri !== XLIFF_NAMESPACE) {
      this.isBroken = true;
      const version = valueOf(tag, 'version') ?? '';
      this.report(`<${tag.name}> ${version} is not XLIFF 2.`, start, 'Export the file as XLIFF 2.0 or 2.1.');
      return;
    }
    for (const name of ['srcLang', 'trgLang']) {
      if (!isLanguage(valueOf(tag, name))) this.report(`<xliff> has no valid language "${name}".`, start);
    }
  }

  #openUnit(tag: SaxesTagNS, start: XliffPlace): void {
    const key = valueOf(tag, 'name') ?? valueOf(tag, 'id') ?? '';
    this.#unit = { key, start, notes: [], source: '', target: '', isTranslated: true, state: 'final' };
    if (key === '') this.report('A unit has no name and no id.', start);
    else if (this.#keys.has(key)) this.report(`The unit "${key}" is there twice.`, start, 'Remove one of them.');
    this.#keys.add(key);
  }

  #openSegment(tag: SaxesTagNS, start: XliffPlace): void {
    this.#segment = { isIgnorable: tag.local === 'ignorable', source: '' };
    if (!this.#unit || this.#segment.isIgnorable) return;
    const given = valueOf(tag, 'state') ?? 'initial';
    const state = xliffStates.find((known) => known === given);
    if (state === undefined) {
      this.report(`The segment has the unknown state "${given}".`, start, `Use one of: ${xliffStates.join(', ')}.`);
    }
    // A unit is as far as its segment that is least far.
    const rank = Math.min(xliffStates.indexOf(this.#unit.state), xliffStates.indexOf(state ?? 'initial'));
    this.#unit.state = xliffStates[rank]!;
  }

  #openSide(side: 'source' | 'target', content: XliffPlace): void {
    this.#side = side;
    this.#segment![side] = '';
    if (side === 'target' && this.#unit) this.#unit.targetPlace ??= content;
  }

  #openInline(tag: SaxesTagNS, start: XliffPlace): void {
    const code = Number.parseInt(valueOf(tag, 'hex') ?? '', 16);
    if (tag.local === 'cp' && code <= 0x10_ff_ff) this.text(String.fromCodePoint(code));
    else if (!transparent.has(tag.local)) {
      this.report(
        `The inline element <${tag.name}> has no text in the message.`,
        start,
        'Write arguments as text: {name}. Turn off the conversion of placeholders in the tool.',
      );
    }
  }

  #closeNote(): void {
    if (this.#unit && this.#note) this.#unit.notes.push(this.#note);
    this.#note = undefined;
  }

  #closeSegment(): void {
    const [unit, segment] = [this.#unit, this.#segment];
    this.#segment = undefined;
    if (!unit || !segment) return;
    unit.source += segment.source;
    unit.target += segment.target ?? (segment.isIgnorable ? segment.source : '');
    if (segment.target === undefined && !segment.isIgnorable) unit.isTranslated = false;
  }

  #closeUnit(): void {
    if (!this.#unit) return;
    const { key, start, notes, source, target, targetPlace, isTranslated, state } = this.#unit;
    this.#unit = undefined;
    const place = targetPlace ?? start;
    this.units.push({ key, source, ...(isTranslated && { target }), state, notes, place });
  }
}

const valueOf = (tag: SaxesTagNS, name: string): string | undefined => tag.attributes[name]?.value;

/** Whether a text is the tag of a language. BCP 47 reserves longer first parts, and words such as `source` would be one. */
function isLanguage(tag: string | undefined): boolean {
  try {
    return tag !== undefined && /^[a-z]{2,3}(?:-|$)/iu.test(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
