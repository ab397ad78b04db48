import type { JsonMember, JsonNode } from './json.js';
import { JsonScanner } from './json-scanner.js';
import { WrittenArray, WrittenMember, WrittenObject, WrittenScalar } from './nodes.js';
import { deepest, type Notation } from './notation.js';
import type { SourceProblems } from './problems.js';

interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A bracket that is open. */
interface Frame {
  readonly start: number;
  /** Set for objects. */
  readonly members?: Map<string, JsonMember>;
  readonly items: JsonNode[];
  /** The key whose value is read next. */
  key?: Key;
}

/** What may come next: a value, a key, an item of an array (or its end), or whatever follows a value. */
type Expected = 'value' | 'key' | 'item' | 'next' | 'end';

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const meant: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

/**
 * Reads JSON (RFC 8259), JSON with comments or JSON5 without recursion. After a slip it reads on, so that every slip of
 * a file is told at once.
 */
export class JsonParser {
  readonly #text: string;
  readonly #scanner: JsonScanner;
  readonly #frames: Frame[] = [];
  readonly #allowsTrailingComma: boolean;
  #at = 0;
  #root: JsonNode | undefined;
  /** Set when brackets do not match, so that what was read has another shape than what was meant. */
  #isBroken = false;
  #comma: number | undefined;

  constructor(
    private readonly problems: SourceProblems,
    private readonly notation: Notation,
  ) {
    this.#text = problems.source.text;
    this.#scanner = new JsonScanner(problems, notation);
    this.#allowsTrailingComma = notation !== 'json';
  }

  /** The root, or `undefined` when the file is too broken to know what was meant. */
  read(): JsonNode | undefined {
    this.#at = this.#scanner.skip(0);
    if (this.#at >= this.#text.length) {
      this.problems.syntax('The file is empty.', 0, { help: 'Write at least {}.' });
      return undefined;
    }
    let expected: Expected = 'value';
    while (expected !== 'end') {
      this.#at = this.#scanner.skip(this.#at);
      if (this.problems.tooMany) return undefined;
      expected = this.#step(expected);
    }
    return this.#isBroken ? undefined : this.#root;
  }

  #step(expected: Exclude<Expected, 'end'>): Expected {
    if (this.#at >= this.#text.length) return this.#finish();
    if (expected === 'next') return this.#next();
    if (expected === 'key') return this.#key();
    return this.#value(expected === 'item');
  }

  #finish(): Expected {
    const open = this.#frames.at(-1);
    if (open) {
      const bracket = open.members ? '{' : '[';
      this.problems.syntax(`A ${bracket} is never closed.`, this.#text.length, {
        help: 'Close every bracket that is open.',
        related: [{ message: 'opened here', location: this.problems.source.location(open.start, open.start + 1) }],
      });
      this.#isBroken = true;
    }
    return 'end';
  }

  #value(mayClose: boolean): Expected {
    const start = this.#at;
    const char = this.#text[start]!;
    if (char === '{' || char === '[') return this.#open(char);
    if (char === '"' || char === "'") {
      const { value, end } = this.#scanner.string(start);
      return this.#scalar(value, start, end);
    }
    if (char === ']' || char === '}' || char === ',') {
      if (char === ']' && mayClose) return this.#next();
      this.problems.syntax('A value is missing.', start, { help: 'Write a value, or remove what waits for it.' });
      const frame = this.#frames.at(-1);
      if (frame) frame.key = undefined;
      return frame ? 'next' : this.#stray();
    }
    const number = this.#scanner.number(start);
    if (number) return this.#scalar(number.value, start, number.end);
    return this.#word(start);
  }

  #word(start: number): Expected {
    const word = this.#scanner.word(start);
    if (!word) return this.#stray();
    const { value, end } = word;
    if (Object.hasOwn(words, value)) return this.#scalar(words[value]!, start, end);
    this.problems.syntax(`${value} is not a value.`, start, {
      end,
      didYouMean: Object.hasOwn(meant, value) ? meant[value] : undefined,
      help: 'Put strings in double quotes.',
    });
    return this.#scalar(value, start, end);
  }

  /** Steps over a character that has no business here. */
  #stray(): Expected {
    const char = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    const name = /[\p{L}\p{N}\p{P}\p{S}]/u.test(char)
      ? char
      : `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    this.problems.syntax(`${name} makes no sense here.`, this.#at, { end: this.#at + char.length, help: 'Remove it.' });
    this.#at += char.length;
    return this.#frames.length > 0 || this.#root ? 'next' : 'value';
  }

  #open(bracket: '{' | '['): Expected {
    const start = this.#at;
    this.#at += 1;
    this.#comma = undefined;
    if (this.#frames.length >= deepest) {
      this.problems.add('WS-S007', `More than ${deepest} levels are nested here.`, start, start + 1);
      this.#isBroken = true;
      return 'end';
    }
    this.#frames.push({ start, items: [], members: bracket === '{' ? new Map() : undefined });
    return bracket === '{' ? 'key' : 'item';
  }

  #scalar(value: string | number | boolean | null, start: number, end: number): Expected {
    this.#at = end;
    return this.#add(new WrittenScalar(this.problems.source, start, end, value));
  }

  #add(node: JsonNode): Expected {
    const frame = this.#frames.at(-1);
    this.#comma = undefined;
    if (!frame) this.#root = node;
    else if (!frame.members) frame.items.push(node);
    else if (frame.key) {
      const { text, start, end } = frame.key;
      const member = new WrittenMember(this.problems.source, start, end, text, node);
      const first = frame.members.get(text);
      if (first) this.problems.duplicate(text, start, end, first.keyLocation);
      frame.members.set(text, member);
      frame.key = undefined;
    }
    return 'next';
  }

  #key(): Expected {
    const start = this.#at;
    const char = this.#text[start]!;
    if (char === '}' || char === ']') return this.#next();
    if (char === ',') {
      this.problems.syntax('A comma stands where a key should.', start, { help: 'Remove it.' });
      this.#at += 1;
      return 'key';
    }
    const key = this.#keyText(start, char);
    if (!key) {
      this.#stray();
      return 'key';
    }
    this.#frames.at(-1)!.key = { text: key.value, start, end: key.end };
    this.#comma = undefined;
    return this.#colon(key.end);
  }

  #keyText(start: number, char: string): { value: string; end: number } | undefined {
    if (char === '"' || char === "'") return this.#scanner.string(start);
    const word = this.#scanner.word(start);
    if (word && this.notation === 'json5' && !word.value.includes('-')) return word;
    const run = /[^\s:,{}[\]"'/]+/y;
    run.lastIndex = start;
    const text = run.exec(this.#text)?.[0];
    if (text === undefined) return undefined;
    const end = start + text.length;
    this.problems.syntax(`The key ${text} has no quotes.`, start, { end, help: 'Put the key in double quotes.' });
    return { value: text, end };
  }

  #colon(keyEnd: number): Expected {
    this.#at = this.#scanner.skip(keyEnd);
    const char = this.#text[this.#at];
    if (char === ':') {
      this.#at += 1;
      return 'value';
    }
    this.problems.syntax('A colon is missing after the key.', this.#at, { help: 'Write "key": value.' });
    if (char === '=') this.#at += 1;
    if (char !== ',' && char !== '}' && char !== undefined) return 'value';
    this.#frames.at(-1)!.key = undefined;
    return 'next';
  }

  #next(): Expected {
    const start = this.#at;
    const char = this.#text[start]!;
    const frame = this.#frames.at(-1);
    if (!frame) {
      this.problems.syntax('Something follows the end of the document.', start, {
        help: 'Remove it, or check the brackets.',
      });
      return 'end';
    }
    if (char === ',') {
      this.#comma = start;
      this.#at += 1;
      return frame.members ? 'key' : 'item';
    }
    if (char === '}' || char === ']') return this.#close(char, frame);
    if (char === ':' || char === '=' || char === ';') return this.#stray();
    this.problems.syntax('A comma is missing before this.', start, { help: 'Put a comma between them.' });
    return frame.members ? 'key' : 'value';
  }

  #close(char: '}' | ']', frame: Frame): Expected {
    const { source } = this.problems;
    const end = this.#at + 1;
    if ((char === '}') !== (frame.members !== undefined)) return this.#mismatch(char, frame);
    if (this.#comma !== undefined && !this.#allowsTrailingComma)
      this.problems.syntax('A comma stands before a closing bracket.', this.#comma, { help: 'Remove the comma.' });
    this.#at = end;
    this.#frames.pop();
    return this.#add(
      frame.members
        ? new WrittenObject(source, frame.start, end, frame.members)
        : new WrittenArray(source, frame.start, end, frame.items),
    );
  }

  #mismatch(char: '}' | ']', frame: Frame): Expected {
    this.problems.syntax(`A ${char} stands where a ${frame.members ? '}' : ']'} is needed.`, this.#at, {
      help: 'Close the brackets in the order in which they were opened.',
      related: [{ message: 'opened here', location: this.problems.source.location(frame.start, frame.start + 1) }],
    });
    this.#isBroken = true;
    this.#at += 1;
    const index = this.#frames.findLastIndex(({ members }) => (members !== undefined) === (char === '}'));
    if (index >= 0) this.#frames.length = index;
    return this.#frames.length > 0 || index >= 0 ? this.#afterMismatch() : 'next';
  }

  /** What was closed out of order is lost; its place counts as filled. */
  #afterMismatch(): Expected {
    const frame = this.#frames.at(-1);
    if (frame) frame.key = undefined;
    return this.#frames.length > 0 ? 'next' : 'end';
  }
}
