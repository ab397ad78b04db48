import type { FormProps } from '@wusum/react';
import type { Credit } from '../credit.js';

export const creditChoiceProps = { variants: {}, defaults: {} } as const;

export interface CreditChoiceProps extends Omit<FormProps, 'children' | 'onSubmit'> {
  /** What the member asked for before. Omitted: they were not asked yet, and nothing is chosen. */
  credit?: Credit;
  /** Called with the choice. If the promise is rejected, the choice stays and the member sees a message. */
  onChoose: (credit: Credit) => Promise<void> | void;
}
