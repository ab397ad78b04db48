import type { DiagnosticReporter, Location } from '@wusum/diagnostics';
import type { JsonNode } from '@wusum/dtcg';
import type { JsonMember, JsonObject } from '@wusum/dtcg/internal';
import { reportContent } from './codes.js';

/** A step of a token path, and the place where its name is written. */
export interface Step {
  readonly name: string;
  readonly location: Location;
}

/** A group under construction: a node of a token document whose members can be added. */
interface Group extends JsonObject {
  readonly members: Map<string, JsonMember>;
}

/**
 * A token document in the form that the graph reads, made from values of a content file. Each value becomes a token of
 * type `content` at its own place in the file.
 */
export class ContentTokens {
  readonly root: Group;

  constructor(
    location: Location,
    private readonly reporter: DiagnosticReporter,
  ) {
    this.root = group(location);
  }

  /** Adds a token. A token and a group with the same path are reported at the second of them. */
  add(path: readonly Step[], value: JsonNode): void {
    const last = path.at(-1)!;
    let parent = this.root;
    for (const step of path.slice(0, -1)) {
      const found = parent.members.get(step.name);
      const node = (found?.node ?? group(step.location)) as Group;
      if (isToken(node)) return this.#conflict(path, step, found!.keyLocation);
      if (!found) parent.members.set(step.name, memberOf(step, node));
      parent = node;
    }
    const other = parent.members.get(last.name);
    if (other) return this.#conflict(path, last, other.keyLocation);
    parent.members.set(last.name, memberOf(last, token(value, last.location)));
  }

  #conflict(path: readonly Step[], { name }: Step, first: Location): void {
    const key = path.map((step) => step.name).join('.');
    reportContent(this.reporter, 'WS-D006', `"${key}" and another key use "${name}" as a key and as a group.`, {
      location: path.at(-1)!.location,
      related: [{ message: 'the other key', location: first }],
    });
  }
}

function group(location: Location): Group {
  return { kind: 'object', location, members: new Map() };
}

/** The `description` of an entry becomes that of the token. */
function token(value: JsonNode, location: Location): JsonObject {
  const node = group(value.location);
  const description = value.kind === 'object' ? value.members.get('description') : undefined;
  node.members.set('$type', memberOf({ name: '$type', location }, { kind: 'scalar', location, value: 'content' }));
  node.members.set('$value', memberOf({ name: '$value', location }, description ? without(value, description) : value));
  if (description) node.members.set('$description', { ...copy(description), key: '$description' });
  return node;
}

const isToken = (node: JsonObject): boolean => node.members.has('$value');

function without(node: JsonNode, { key }: JsonMember): JsonNode {
  if (node.kind !== 'object') return node;
  const members = new Map([...node.members].filter(([name]) => name !== key));
  return { kind: 'object', location: node.location, members };
}

const copy = ({ key, keyLocation, node }: JsonMember): JsonMember => ({ key, keyLocation, node });

const memberOf = ({ name, location }: Step, node: JsonNode): JsonMember => ({ key: name, keyLocation: location, node });
