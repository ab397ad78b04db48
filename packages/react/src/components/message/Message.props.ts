import type { AnyMessageKey, MessageValues } from '../../internal/use-messages.js';

export interface MessageProps {
  /** The key of a message in the brand's catalogue, e.g. `action.close`. */
  message: AnyMessageKey;
  /** What stands in its placeholders. A counted value is a number. */
  values?: MessageValues;
}
