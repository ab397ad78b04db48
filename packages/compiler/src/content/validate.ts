import { ajv } from '#ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { ContentSchema } from './kinds.js';
import brand from './schemas/brand.schema.json' with { type: 'json' };
import messages from './schemas/messages.schema.json' with { type: 'json' };
import voice from './schemas/voice.schema.json' with { type: 'json' };
import words from './schemas/words.schema.json' with { type: 'json' };

/** A violation of a schema, with the schema that is violated. */
export type SchemaError = ErrorObject & { readonly parentSchema: SchemaNode };

/** The parts of a JSON Schema that messages use. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const schemas: Readonly<Record<ContentSchema, object>> = { brand, messages, voice, words };

const validators = new Map<ContentSchema, ValidateFunction>();

/**
 * Every violation of the JSON Schema of a kind.
 *
 * @param value plain JSON
 */
export function schemaErrors(schema: ContentSchema, value: unknown): readonly SchemaError[] {
  let validate = validators.get(schema);
  if (validate === undefined) {
    const { Ajv } = ajv();
    // The schemas are checked by a test; checking them again at each start takes longer than compiling them.
    const options = { allErrors: true, verbose: true, validateSchema: false, meta: false };
    validate = new Ajv(options).compile(schemas[schema]);
    validators.set(schema, validate);
  }
  return validate(value) ? [] : (validate.errors as SchemaError[]);
}
