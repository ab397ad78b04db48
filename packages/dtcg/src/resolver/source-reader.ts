import type { TokenReporter } from '../token-reporter.js';
import { kindOf, type JsonArray, type JsonNode, type JsonObject } from '../source/json.js';
import { readSource } from '../generous/resolver-document.js';
import { formatPointer } from './pointer.js';
import type { ContentSources } from './content-sources.js';
import type { References, Referrer, Target } from './references.js';

/** Resolves a `sources` list to token objects, following references to files, parts of files and sets. */
export class SourceReader {
  constructor(
    private readonly references: References,
    private readonly reporter: TokenReporter,
    private readonly content: ContentSources,
  ) {}

  /** The token objects of a list, in order. `trail` lists the places that are being expanded. */
  list(list: JsonArray, from: Referrer, trail: readonly string[] = []): JsonObject[] {
    return list.items.flatMap((item) => this.#source(item, from, trail));
  }

  #source(given: JsonNode, from: Referrer, trail: readonly string[]): JsonObject[] {
    const item = readSource(given, this.reporter);
    if (item.kind !== 'object') {
      this.reporter.add('WS-R014', `A source is ${kindOf(item)}, not an object.`, { location: item.location });
      return [];
    }
    if (!item.members.has('$ref')) return [item];
    const target = this.references.target(item, from);
    if (!target) return [];
    const place = `${target.file}${formatPointer(target.segments)}`;
    if (trail.includes(place)) {
      const circle = [...trail.slice(trail.indexOf(place)), place].map((step) => step.slice(step.indexOf('#')));
      this.reporter.add('WS-R013', `References form a circle: ${circle.join(' → ')}.`, {
        location: item.location,
      });
      return [];
    }
    return this.#expand(item, target, from, [...trail, place]);
  }

  #expand(item: JsonObject, target: Target, from: Referrer, trail: readonly string[]): JsonObject[] {
    const merged = this.references.merge(item, target.node);
    if (merged.kind !== 'object') {
      this.reporter.add('WS-R014', `The source refers to ${kindOf(merged)}, not to an object.`, {
        location: item.location,
      });
      return [];
    }
    if (isSetPlace(target.segments)) {
      const sources = merged.members.get('sources')?.node;
      // A set without sources is reported at its definition.
      if (sources?.kind === 'array') return [...this.list(sources, from, trail), ...this.content.ofSet(merged)];
      return merged.members.has('$ref') ? this.#source(merged, from, trail) : [];
    }
    return merged.members.has('$ref') && target.segments.length > 0 ? this.#source(merged, from, trail) : [merged];
  }
}

function isSetPlace(segments: readonly string[]): boolean {
  return segments.length === 2 && segments[0] === 'sets';
}
