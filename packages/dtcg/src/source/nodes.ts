import type { Location } from '@wusum/diagnostics';
import type { JsonArray, JsonMember, JsonNode, JsonObject, JsonScalar } from './json.js';
import type { SourceText } from './source-text.js';

/** A range of a file. Lines and columns are computed on access: most are never read. */
export class Written {
  constructor(
    readonly source: SourceText,
    readonly start: number,
    readonly end: number,
  ) {}

  get location(): Location {
    return this.source.location(this.start, this.end);
  }
}

export class WrittenScalar extends Written implements JsonScalar {
  readonly kind = 'scalar';

  constructor(
    source: SourceText,
    start: number,
    end: number,
    readonly value: string | number | boolean | null,
  ) {
    super(source, start, end);
  }
}

export class WrittenArray extends Written implements JsonArray {
  readonly kind = 'array';

  constructor(
    source: SourceText,
    start: number,
    end: number,
    readonly items: readonly JsonNode[],
  ) {
    super(source, start, end);
  }
}

export class WrittenObject extends Written implements JsonObject {
  readonly kind = 'object';

  constructor(
    source: SourceText,
    start: number,
    end: number,
    readonly members: ReadonlyMap<string, JsonMember>,
  ) {
    super(source, start, end);
  }
}

/** A key with its value. The location is that of the key. */
export class WrittenMember implements JsonMember {
  constructor(
    readonly source: SourceText,
    readonly start: number,
    readonly end: number,
    readonly key: string,
    readonly node: JsonNode,
  ) {}

  get keyLocation(): Location {
    return this.source.location(this.start, this.end);
  }
}
