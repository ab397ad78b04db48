import type { ReportDetails, Location } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { DtcgCode } from '../codes.js';
import { buildValue, unresolved, type Resolutions } from '../graph/build-value.js';
import { kindOf, type JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';
import type { Reading } from '../generous/reading.js';
import type { Slot } from './slots.js';

/** Input of a value check. */
export interface ValidationOptions {
  readonly resolutions: Resolutions;
  readonly reporter: TokenReporter;
  readonly path: TokenPath;
  /** Location of the type of a reference target. */
  readonly typePlace?: (node: JsonNode) => Location | undefined;
  /** What a generous reading keeps although the specification does not define it. */
  readonly reading?: Pick<Reading, 'kept' | 'partial'>;
}

/** A check of one token's value: reads through references and records whether the value is valid. */
export class Validation {
  valid = true;

  constructor(private readonly options: ValidationOptions) {}

  /** Reports a problem at a node. `message` follows the name of the token. */
  fail(code: DtcgCode, message: string, node: JsonNode, details: ReportDetails = {}): void {
    this.valid = false;
    this.options.reporter.add(code, `"${this.options.path}": ${message}`, { location: node.location, ...details });
  }

  /** Reports a reference to a value of another type, with the location of that type. */
  mismatch(required: Slot, found: Slot, node: JsonNode): void {
    const place = this.options.typePlace?.(node);
    this.fail('WS-T003', `the reference has the type ${found}, required ${required}.`, node, {
      ...(place && { related: [{ message: `type ${found}`, location: place }] }),
    });
  }

  /** Reports a warning; the value stays valid. */
  warn(code: DtcgCode, message: string, node: JsonNode): void {
    this.options.reporter.add(code, `"${this.options.path}": ${message}`, { location: node.location });
  }

  /** Reports a deviation with one obvious reading; the value stays valid. */
  deviate(code: DtcgCode, message: string, node: JsonNode, details: ReportDetails = {}): void {
    const location = { location: node.location, ...details };
    this.options.reporter.deviation(code, `"${this.options.path}": ${message}`, location);
  }

  /** Whether a generous reading keeps a unit that the specification does not define. */
  isKept(node: JsonNode): boolean {
    return this.options.reading?.kept.has(node) ?? false;
  }

  /** Whether an object may lack a required member. */
  mayLack(node: JsonNode, key: string): boolean {
    return this.options.reading?.partial.get(node)?.includes(key) ?? false;
  }

  /** The target of a reference, if the node is one. */
  reference(node: JsonNode): ReturnType<Resolutions['get']> {
    return this.options.resolutions.get(node);
  }

  /** The value of a node with references replaced; the symbol `unresolved` if one of them failed. */
  value(node: JsonNode): unknown {
    const value = buildValue(node, this.options.resolutions);
    if (value === unresolved) return unresolved;
    return Array.isArray(value) && value.includes(unresolved) ? unresolved : value;
  }

  /** The kind of a node for messages, such as `a string` or `a reference to a color`. */
  kind(node: JsonNode): string {
    const reference = this.reference(node);
    if (!reference) return kindOf(node);
    if (reference.slot) return `a reference to a ${reference.slot}`;
    return 'a reference to another value';
  }
}
