import type { MessageKey, MessageValuesOf } from '../../internal/use-messages.js';
import type { PropsDoc } from '../../system/props.js';

export const messageProps = { variants: {}, defaults: {} } as const satisfies PropsDoc;

/** `values` are required if the message has arguments, and not accepted otherwise. */
export type MessageProps<K extends MessageKey = MessageKey> = K extends MessageKey
  ? {
      /** The key of a message in the brand's catalogue, e.g. `action.close`. */
      message: K;
    } & (MessageValuesOf[K] extends undefined
      ? { values?: undefined }
      : {
          /** Values of its arguments: a count is a number, a date a `Date` or milliseconds, a list an array of texts. */
          values: MessageValuesOf[K];
        })
  : never;
