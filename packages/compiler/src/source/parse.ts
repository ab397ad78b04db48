import { parse, type AnyNode, type LocationRange, type ObjectNode, type ParseOptions } from '@humanwhocodes/momoa';
import type { DiagnosticBag } from '../diagnostics/bag.js';
import type { Location } from '../types.js';
import type { JsonMember, JsonNode } from './json.js';

/**
 * Reads one file into nodes that know their place. Every problem goes to `bag`.
 * After a syntax error the file is read once more by looser rules, so that the problems behind it are told as well.
 *
 * @returns the root node, or `undefined` when the file cannot be read even loosely
 */
export function parseSource(file: string, text: string, bag: DiagnosticBag): JsonNode | undefined {
  const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  try {
    return new Reader(file, body, bag).read({ mode: 'json', ranges: true });
  } catch (failure) {
    reportSyntax(file, body, failure, bag);
  }
  try {
    return new Reader(file, body, bag).read({ mode: 'json5', ranges: true, allowTrailingCommas: true });
  } catch {
    return undefined;
  }
}

class Reader {
  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly bag: DiagnosticBag,
  ) {}

  read(options: ParseOptions): JsonNode {
    return this.node(parse(this.text, options).body);
  }

  private node(node: AnyNode): JsonNode {
    const location = this.location(node.loc);
    switch (node.type) {
      case 'Object':
        return { kind: 'object', location, members: this.members(node) };
      case 'Array':
        return { kind: 'array', location, items: node.elements.map((element) => this.node(element.value)) };
      case 'String':
        this.checkString(node.range, location);
        return { kind: 'scalar', location, value: node.value };
      case 'Number':
      case 'Boolean':
        return { kind: 'scalar', location, value: node.value };
      case 'NaN':
      case 'Infinity':
        return { kind: 'scalar', location, value: Number.NaN };
      case 'Null':
      case 'Document':
      case 'Member':
      case 'Element':
      case 'Identifier':
        return { kind: 'scalar', location, value: null };
    }
  }

  private members(node: ObjectNode): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    for (const { name, value } of node.members) {
      const key = name.type === 'String' ? name.value : name.name;
      const keyLocation = this.location(name.loc);
      if (name.type === 'String') this.checkString(name.range, keyLocation);
      const first = members.get(key);
      if (first) {
        this.bag.add('WS-S002', `The key "${key}" stands twice in one object.`, {
          location: keyLocation,
          related: [{ message: 'first set here', location: first.keyLocation }],
        });
      }
      members.set(key, { key, keyLocation, node: this.node(value) });
    }
    return members;
  }

  private checkString(range: readonly [number, number] | undefined, location: Location): void {
    if (!range) return;
    for (let at = range[0]; at < range[1]; at++) {
      if (this.text.charCodeAt(at) < 0x20) {
        this.bag.add('WS-S005', 'A string holds a raw control character.', { location });
        return;
      }
    }
  }

  private location({ start, end }: LocationRange): Location {
    return { file: this.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
}

interface SyntaxFailure {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
}

function reportSyntax(file: string, text: string, failure: unknown, bag: DiagnosticBag): void {
  const { message, line = 1, column = 1, offset = 0 } = failure as SyntaxFailure;
  bag.add('WS-S001', message.replace(/ \(\d+:\d+\)$/, '').replace(/ found\.$/, '.'), {
    location: { file, line, column, endLine: line, endColumn: column + 1 },
    help: syntaxHelp(text, offset),
  });
}

/** The likely slip at a place where the parser stopped. */
function syntaxHelp(text: string, offset: number): string | undefined {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  if (text.trim() === '') return 'The file is empty; write at least {}.';
  if (rest === '') return 'Close every bracket and quote that is open.';
  if (/^[}\]]/.test(rest) && before.endsWith(',')) return 'Remove the comma before the closing bracket.';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments; use "$description".';
  if (rest.startsWith("'")) return 'Use double quotes.';
  if (/^["[{]/.test(rest) && /["\]}\del]$/.test(before)) return 'A comma is missing before this.';
  if (/^[A-Za-z_$]/.test(rest) && /[{,]$/.test(before)) return 'Put the key in double quotes.';
  return undefined;
}
