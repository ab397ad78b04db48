import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonMember, JsonNode } from './json.js';
import { WrittenArray, WrittenMember, WrittenObject, WrittenScalar } from './nodes.js';
import { deepest } from './file-format.js';
import type { SourceProblems } from './source-reporter.js';
import { type Slip, SyntaxSlips } from './json-syntax-errors.js';

/** A bracket that is open. */
interface Frame {
  readonly start: number;
  readonly items: JsonNode[];
  readonly members: Map<string, JsonMember>;
  /** The key whose value is read next. */
  key?: { readonly text: string; readonly start: number; readonly end: number };
}

/** Ends the reading of a file in which so much is wrong, or so deep, that reading on makes no sense. */
class Enough extends Error {}

/**
 * Reads JSON (RFC 8259) or, with `isRelaxed`, JSON with comments and trailing commas. After a slip it reads on, so that
 * every slip of a file is told at once.
 *
 * @returns the root, or `undefined` when the file is too broken to know what was meant; a value that cannot be read is left out
 */
export function parseJsonc(problems: SourceProblems, isRelaxed: boolean): JsonNode | undefined {
  const reader = new JsoncReader(problems);
  try {
    visit(problems.source.text, reader.visitor(), { disallowComments: !isRelaxed, allowTrailingComma: isRelaxed });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return undefined;
  }
  return reader.root;
}

class JsoncReader {
  readonly #frames: Frame[] = [];
  readonly #slips: SyntaxSlips;
  #root: JsonNode | undefined;
  #closed: number | undefined;

  constructor(private readonly problems: SourceProblems) {
    this.#slips = new SyntaxSlips(problems);
  }

  get root(): JsonNode | undefined {
    return this.#slips.areShapeless ? undefined : this.#root;
  }

  visitor(): JSONVisitor {
    const { source } = this.problems;
    return {
      onObjectBegin: (offset) => this.#open(offset),
      onArrayBegin: (offset) => this.#open(offset),
      onObjectProperty: (text, start, length) => {
        this.#frames.at(-1)!.key = { text, start, end: start + length };
      },
      onObjectEnd: (offset, length) => {
        const { start, members } = this.#close();
        this.#add(new WrittenObject(source, start, offset + length, members));
      },
      onArrayEnd: (offset, length) => {
        const { start, items } = this.#close();
        this.#add(new WrittenArray(source, start, offset + length, items));
      },
      onLiteralValue: (value, offset, length) =>
        this.#literal(value as string | number | boolean | null, offset, length),
      onSeparator: (character, offset) => this.#slips.separator(character, offset),
      onError: (code, offset, length) => this.#slip(printParseErrorCode(code), offset, length),
    };
  }

  #open(offset: number): void {
    if (this.#frames.length >= deepest) {
      this.problems.add('WS-S007', `More than ${deepest} levels are nested here.`, offset, offset + 1);
      throw new Enough();
    }
    this.#frames.push({ start: offset, items: [], members: new Map() });
  }

  #close(): Frame {
    const frame = this.#frames.pop()!;
    this.#closed = frame.start;
    return frame;
  }

  #literal(value: string | number | boolean | null, offset: number, length: number): void {
    const end = offset + length;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const written = this.problems.source.text.slice(offset, end);
      this.problems.add('WS-S008', `${written} is beyond what a number can hold.`, offset, end);
    }
    this.#add(new WrittenScalar(this.problems.source, offset, end, value));
  }

  #add(node: JsonNode): void {
    const frame = this.#frames.at(-1);
    if (!frame) this.#root = node;
    else if (frame.key) {
      const { text, start, end } = frame.key;
      const first = frame.members.get(text);
      if (first) this.problems.duplicate(text, start, end, first.keyLocation);
      frame.members.set(text, new WrittenMember(this.problems.source, start, end, text, node));
      frame.key = undefined;
    } else frame.items.push(node);
  }

  #slip(slip: Slip, offset: number, length: number): void {
    this.#slips.tell(slip, offset, length, this.#closed);
    if (this.problems.tooMany) throw new Enough();
  }
}
