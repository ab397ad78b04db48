import type { ContractMessages } from '@wusum/contract/messages';
import { belongingMessages } from '@wusum/contract/messages/belonging';
import { useMessagesOf as useMessages, type FormatMessage } from '@wusum/react';
import { measureKey, type AnyMeasure, type MeasureName, type ShownMeasure } from '../measure.js';

/** 95 %: the measures have intervals of this confidence. */
export const confidence = 0.95;

type MessagesIn<Group> = Group extends ContractMessages<infer Key> ? Key : never;
type BelongingMessage = FormatMessage<MessagesIn<typeof belongingMessages>>;
type Shown = Extract<AnyMeasure, { suppressed: false }>;

/** The words about a measure in the reader's language. */
export function useMeasureWords() {
  const message = useMessages(belongingMessages);
  const people = (count: number) => message('belonging.people', { count });
  return {
    name: (name: MeasureName) => message(`belonging.${measureKey(name)}.name`),
    says: (measure: Shown, month: string) => sentence(message, measure, month),
    /** What was counted: never a bare total, always of how many people. */
    counted: ({ name, n, people: all }: ShownMeasure<unknown>): string[] => {
      if (name === 'reciprocity') return [message('belonging.pairs', { count: n }), people(all)];
      if (name === 'first reply') return [message('belonging.threads', { count: n }), people(all)];
      return [people(all)];
    },
    doesNotShow: (name: MeasureName) => message(`belonging.${measureKey(name)}.does-not-show`),
    unfinished: ({ name, leftOut }: ShownMeasure<unknown>) => {
      if (leftOut.unfinished === 0) return undefined;
      const count = leftOut.unfinished;
      return name === 'retention' ? message('belonging.too-new', { count }) : message('belonging.waiting', { count });
    },
    between: (low: string, high: string | undefined) =>
      high === undefined
        ? message('belonging.at-least', { low, confidence })
        : message('belonging.between', { low, high, confidence }),
  };
}

function sentence(message: BelongingMessage, measure: Shown, month: string): string {
  switch (measure.name) {
    case 'absence factor':
      return message('belonging.absence-factor.says', { value: measure.value });
    case 'gini':
      return message('belonging.gini.says');
    case 'reciprocity':
      return message('belonging.reciprocity.says', { chance: measure.value.byChance });
    case 'first reply': {
      const share = measure.value.withinDay;
      return measure.value.median === undefined
        ? message('belonging.first-reply.waiting', { share })
        : message('belonging.first-reply.says', { share });
    }
    case 'retention':
      return message('belonging.retention.says', { month });
  }
}
