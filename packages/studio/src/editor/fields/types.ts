import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';

/** Props of the field of one type of token. */
export interface FieldProps {
  readonly label: string;
  /** The token, or a member of a composite one as a token of its own. */
  readonly token: TokenView;
  /** All tokens, to choose another one in place of a value. */
  readonly tokens: readonly TokenView[];
  /** Gives the token a DTCG value in the brand. Values that follow each other at once, as in a drag, are one step. */
  readonly set: (value: JsonValue) => void;
}
