import type { CareItem } from '../queue.js';
import type { CareQueueProps } from './CareQueue.props.js';

export interface CareEntryProps extends Required<
  Pick<
    CareQueueProps,
    | 'people'
    | 'host'
    | 'hosts'
    | 'now'
    | 'kinds'
    | 'renderItem'
    | 'onStep'
    | 'onUndo'
    | 'onItemChange'
    | 'headingLevel'
    | 'timeZone'
  >
> {
  item: CareItem;
}

/** A step without who and when: the desk adds them. */
export type StepOf =
  | { readonly kind: 'assign' | 'release' | 'close' }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'hand off'; readonly to: string; readonly note: string };
