import type { Window } from './aggregate.js';
import type { EventTable } from './events.js';
import type { OpinionMap, Votes } from './opinions.js';
import type { BelongingReport } from './report.js';

/** What the page asks of the worker. */
export type WorkerRequest =
  | {
      readonly id: number;
      readonly kind: 'report';
      readonly table: EventTable;
      readonly window: Window;
      readonly seed?: number;
    }
  | { readonly id: number; readonly kind: 'opinions'; readonly votes: Votes; readonly seed?: number }
  | { readonly id: number; readonly kind: 'cancel' };

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'report'; readonly value: BelongingReport }
  | { readonly id: number; readonly kind: 'opinions'; readonly value: OpinionMap }
  | { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string };
