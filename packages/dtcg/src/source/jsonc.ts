import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonMember, JsonNode } from './json.js';
import { WrittenArray, WrittenMember, WrittenObject, WrittenScalar } from './nodes.js';
import { deepest } from './file-format.js';
import type { SourceReporter } from './source-reporter.js';
import { JsonSyntaxErrors, type ParserError } from './json-syntax-errors.js';

/** An open bracket. */
interface Frame {
  readonly start: number;
  readonly items: JsonNode[];
  readonly members: Map<string, JsonMember>;
  /** The key whose value is read next. */
  key?: { readonly text: string; readonly start: number; readonly end: number };
}

/** Thrown to stop reading a file with too many errors or too deep nesting. */
class StopReading extends Error {}

/**
 * Reads JSON (RFC 8259) or, with `isRelaxed`, JSON with comments and trailing commas. Continues after a syntax error, so
 * that all syntax errors of a file are reported at once.
 *
 * @returns the root without invalid values, or `undefined` if brackets do not match
 */
export function parseJsonc(problems: SourceReporter, isRelaxed: boolean): JsonNode | undefined {
  const reader = new JsoncReader(problems);
  try {
    visit(problems.source.text, reader.visitor(), { disallowComments: !isRelaxed, allowTrailingComma: isRelaxed });
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    return undefined;
  }
  return reader.root;
}

class JsoncReader {
  readonly #frames: Frame[] = [];
  readonly #errors: JsonSyntaxErrors;
  #root: JsonNode | undefined;
  #closed: number | undefined;

  constructor(private readonly problems: SourceReporter) {
    this.#errors = new JsonSyntaxErrors(problems);
  }

  get root(): JsonNode | undefined {
    return this.#errors.isStructureUnknown ? undefined : this.#root;
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
      onSeparator: (character, offset) => this.#errors.separator(character, offset),
      onError: (code, offset, length) => this.#syntaxError(printParseErrorCode(code), offset, length),
    };
  }

  #open(offset: number): void {
    if (this.#frames.length >= deepest) {
      this.problems.add('WS-S007', `The nesting is deeper than ${deepest} levels.`, offset, offset + 1);
      throw new StopReading();
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
      this.problems.add('WS-S008', `${written} is out of the range of a number.`, offset, end);
    }
    this.#add(new WrittenScalar(this.problems.source, offset, end, value));
  }

  #add(node: JsonNode): void {
    const frame = this.#frames.at(-1);
    if (!frame) this.#root = node;
    else if (frame.key) {
      const { text, start, end } = frame.key;
      const first = frame.members.get(text);
      if (first) this.problems.duplicate(text, start, end, first);
      frame.members.set(text, new WrittenMember(this.problems.source, start, end, text, node));
      frame.key = undefined;
    } else frame.items.push(node);
  }

  #syntaxError(error: ParserError, offset: number, length: number): void {
    this.#errors.report(error, offset, length, this.#closed);
    if (this.problems.tooMany) throw new StopReading();
  }
}
