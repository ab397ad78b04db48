import type { ResolvedToken } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import type { Application } from '@wusum/lint/application';
import { hashOf, type Intent, type JsonValue } from '../intents/index.js';
import type { JsonObject } from './computing.js';

interface Applying {
  /** The id under which the token is edited. */
  readonly brand: string;
  readonly token: ResolvedToken;
  /** The token as the brand's file has it with the draft; `undefined` if it has none. */
  readonly now: JsonValue | undefined;
  /** The same without the draft. */
  readonly saved: JsonValue | undefined;
  /** The layers after that of the brand. */
  readonly later: ReadonlySet<string>;
  /** `undefined`: anywhere. */
  readonly application: Application | undefined;
}

const vendor = 'org.wusum';

/**
 * The intent that says where a token may appear. A token that the brand does not have is added as it is: with its value and
 * what computes it, because the extension of a brand takes the place of the shared one.
 * @returns `undefined` if nothing changes
 */
export function applicationIntent({ brand, token, now, saved, later, application }: Applying): Intent | undefined {
  const { path } = token;
  const layers = token.layers.filter(({ layer }) => !later.has(layer));
  if (application === undefined && token.extension?.['application'] === undefined) return undefined;
  // It was added for its application alone.
  if (application === undefined && saved === undefined && now !== undefined && isOnlyApplied(now, layers))
    return { kind: 'remove', brand, path, base: hashOf(now) };
  const own = isRecord(now) ? (now as JsonObject) : valueOf(layers.at(-1)?.raw ?? token.raw);
  const value = withApplication(own, token.extension as JsonObject | undefined, application);
  return now === undefined
    ? { kind: 'add', brand, path, value: { $type: token.type, ...value } }
    : { kind: 'set', brand, path, base: hashOf(now), value };
}

/** A value as written, as members of a token. */
function valueOf(raw: unknown): JsonObject {
  const isReference = isRecord(raw) && '$ref' in raw;
  return isReference ? (raw as JsonObject) : { $value: raw as JsonValue };
}

/** Whether an entry has the value that it overrides. */
function isOnlyApplied(now: JsonValue, layers: ResolvedToken['layers']): boolean {
  const below = layers.at(-2)?.raw;
  return (
    isRecord(now) && below !== undefined && hashOf((now['$value'] ?? null) as JsonValue) === hashOf(below as JsonValue)
  );
}

function withApplication(
  own: JsonObject,
  extension: JsonObject = {},
  application: Application | undefined,
): JsonObject {
  const { application: _, ...others } = extension;
  const ours = { ...others, ...(application && { application: application as unknown as JsonValue }) };
  const { [vendor]: __, ...foreign } = isRecord(own['$extensions']) ? (own['$extensions'] as JsonObject) : {};
  const { $extensions: ___, ...rest } = own;
  const extensions = { ...foreign, ...(Object.keys(ours).length > 0 && { [vendor]: ours }) };
  return Object.keys(extensions).length > 0 ? { ...rest, $extensions: extensions } : rest;
}
