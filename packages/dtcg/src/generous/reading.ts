import type { ReportDetails } from '@wusum/diagnostics';
import type { DtcgCode } from '../codes.js';
import { buildValue, unresolved, type Resolutions, type Resolved } from '../graph/build-value.js';
import { kindOf, type JsonNode, type JsonObject } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';

/** The token whose value is read. */
export interface ReadingOptions {
  readonly reporter: TokenReporter;
  readonly path: TokenPath;
  readonly resolutions: Resolutions;
  /** The token as written, to which properties of its value can be moved. */
  readonly token?: JsonObject;
}

/**
 * Reads one value generously: a deviation from the specification that has one obvious reading is reported and replaced
 * by that reading.
 */
export class Reading {
  /** Units and values outside the specification that are kept as they are. */
  readonly kept = new Set<JsonNode>();
  /** Objects of composite types → required members that they may lack. */
  readonly partial = new Map<JsonNode, readonly string[]>();

  constructor(
    readonly options: ReadingOptions,
    private readonly isSilent = false,
  ) {}

  /** The same reading without reports. */
  get silent(): Reading {
    return new Reading(this.options, true);
  }

  /** Reports a deviation. `message` follows the name of the token. */
  report(code: DtcgCode, message: string, node: Pick<JsonNode, 'location'>, details: ReportDetails = {}): void {
    if (this.isSilent) return;
    this.options.reporter.deviation(code, this.#named(message), { location: node.location, ...details });
  }

  /** Reports a warning about a value that the specification allows. */
  warn(code: DtcgCode, message: string, node: Pick<JsonNode, 'location'>, details: ReportDetails = {}): void {
    if (this.isSilent) return;
    this.options.reporter.add(code, this.#named(message), { location: node.location, ...details });
  }

  reference(node: JsonNode): Resolved | undefined {
    return this.options.resolutions.get(node);
  }

  /** The value of a node with references replaced; `unresolved` if one of them failed. */
  value(node: JsonNode): unknown {
    const value = buildValue(node, this.options.resolutions);
    return contains(value) ? unresolved : value;
  }

  kind(node: JsonNode): string {
    return this.reference(node)?.slot ? `a reference to a ${this.reference(node)!.slot}` : kindOf(node);
  }

  #named(message: string): string {
    return `"${this.options.path}": ${message}`;
  }
}

/** Whether a value contains an unresolved part. */
function contains(value: unknown): boolean {
  if (value === unresolved) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(contains);
}
