import type { AnyMessageKey, MessageValues } from '../../internal/use-messages.js';
import type { PropsDoc } from '../../system/props.js';

export const messageProps = { variants: {}, defaults: {} } as const satisfies PropsDoc;

export interface MessageProps {
  /** The key of a message in the brand's catalogue, e.g. `action.close`. */
  message: AnyMessageKey;
  /** Values of its arguments. Pass a count as a number, a date as `Date` or milliseconds. */
  values?: MessageValues;
}
