import type { DiagnosticReporter, ReportDetails } from '../diagnostics/reporter.js';
import type { SystemCode } from '../diagnostics/codes.js';
import { buildValue, unresolved, type Resolutions } from '../graph/build-value.js';
import { kindOf, type JsonNode } from '../source/json.js';
import type { Location, TokenPath } from '../types.js';
import type { Slot } from './slots.js';

/** What a check of a value needs to know. */
export interface ValidationOptions {
  readonly resolutions: Resolutions;
  readonly reporter: DiagnosticReporter;
  readonly path: TokenPath;
  /** Where what a reference leads to is given its type. */
  readonly typePlace?: (node: JsonNode) => Location | undefined;
}

/** One check of one token's value: looks through references and remembers whether anything was wrong. */
export class Validation {
  valid = true;

  constructor(private readonly options: ValidationOptions) {}

  /** Reports a problem at a node. `message` follows the token's name. */
  fail(code: SystemCode, message: string, node: JsonNode, details: ReportDetails = {}): void {
    this.valid = false;
    this.options.reporter.add(code, `"${this.options.path}": ${message}`, { location: node.location, ...details });
  }

  /** Reports a reference to something of another type, with the place where that has its type from. */
  mismatch(wanted: string, found: Slot, node: JsonNode): void {
    const place = this.options.typePlace?.(node);
    this.fail('WS-T003', `${wanted} asked for here; the reference leads to a ${found}.`, node, {
      ...(place && { related: [{ message: `made a ${found} here`, location: place }] }),
    });
  }

  /** Reports something that does not make the value invalid. */
  warn(code: SystemCode, message: string, node: JsonNode): void {
    this.options.reporter.add(code, `"${this.options.path}": ${message}`, { location: node.location });
  }

  /** What a reference stands for, when the node is one. */
  reference(node: JsonNode): ReturnType<Resolutions['get']> {
    return this.options.resolutions.get(node);
  }

  /** The value of a node with references replaced; the symbol `unresolved` when one of them failed. */
  value(node: JsonNode): unknown {
    const value = buildValue(node, this.options.resolutions);
    if (value === unresolved) return unresolved;
    return Array.isArray(value) && value.includes(unresolved) ? unresolved : value;
  }

  /** What to call what stands at a node. */
  kind(node: JsonNode): string {
    const reference = this.reference(node);
    if (!reference) return kindOf(node);
    if (reference.slot) return `a reference to a ${reference.slot}`;
    return 'a reference to something else';
  }
}
