import type { AnyNode, MemberNode } from '@humanwhocodes/momoa';
import { lazy } from '#lazy';
import type { JsonMember, JsonNode } from './json.js';
import { WrittenArray, WrittenMember, WrittenObject, WrittenScalar } from './nodes.js';
import { deepest } from './file-format.js';
import type { SourceReporter } from './source-reporter.js';

/** Reads JSON5. Its parser stops at the first syntax error, so only one is reported at a time. */
export function parseJson5(problems: SourceReporter): JsonNode | undefined {
  const { text } = problems.source;
  if (text.trim() === '') {
    problems.syntax('The file is empty.', 0, { fix: 'Write at least {}.' });
    return undefined;
  }
  try {
    const { body } = lazy('@humanwhocodes/momoa').parse(text, {
      mode: 'json5',
      ranges: true,
      allowTrailingCommas: true,
    });
    return new Json5Reader(problems).node(body);
  } catch (failure) {
    if (failure instanceof RangeError) problems.add('WS-S007', `The nesting is deeper than ${deepest} levels.`, 0, 1);
    else reportSyntaxError(problems, failure as SyntaxFailure);
    return undefined;
  }
}

interface SyntaxFailure extends Error {
  readonly offset?: number;
}

function reportSyntaxError(problems: SourceReporter, { message, offset = 0 }: SyntaxFailure): void {
  problems.syntax(`${message.replace(/ \(\d+:\d+\)$/, '').replace(/\.? found\.?$/, '')}.`, offset, {
    fix: 'Check commas, quotes and brackets here and just before.',
  });
}

class Json5Reader {
  #depth = 0;

  constructor(private readonly problems: SourceReporter) {}

  /** @throws RangeError below the deepest level */
  node(node: AnyNode): JsonNode {
    const [start, end] = node.range!;
    const { source } = this.problems;
    if (node.type === 'Object')
      return this.#nested(() => new WrittenObject(source, start, end, this.#members(node.members)));
    if (node.type === 'Array')
      return this.#nested(
        () =>
          new WrittenArray(
            source,
            start,
            end,
            node.elements.map(({ value }) => this.node(value)),
          ),
      );
    return new WrittenScalar(source, start, end, this.#scalar(node, start, end));
  }

  #scalar(node: AnyNode, start: number, end: number): string | number | boolean | null {
    if (node.type === 'String' || node.type === 'Boolean') return node.value;
    if (node.type === 'Number' && Number.isFinite(node.value)) return node.value;
    if (node.type === 'Null') return null;
    const written = this.problems.source.text.slice(start, end);
    this.problems.add('WS-S008', `${written} is out of the range of a number.`, start, end);
    return Number.NaN;
  }

  #members(written: readonly MemberNode[]): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    for (const { name, value } of written) {
      const key = name.type === 'String' ? name.value : name.name;
      const [start, end] = name.range!;
      const first = members.get(key);
      if (first) this.problems.duplicate(key, start, end, first);
      members.set(key, new WrittenMember(this.problems.source, start, end, key, this.node(value)));
    }
    return members;
  }

  #nested(read: () => JsonNode): JsonNode {
    this.#depth += 1;
    if (this.#depth > deepest) throw new RangeError('nested too deep');
    const node = read();
    this.#depth -= 1;
    return node;
  }
}
