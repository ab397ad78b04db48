import type { JsonValue } from '../../intents/index.js';
import type { PatternEntry } from './pattern-kinds.js';

/** Props of the fields of a pattern. */
export interface PatternFieldsProps {
  readonly entry: PatternEntry;
  readonly set: (entry: JsonValue) => void;
}
