import type { ComponentProps, ReactNode } from 'react';

export interface NewsletterProps extends Omit<ComponentProps<'form'>, 'children' | 'onSubmit' | 'action'> {
  /** The label of the field. */
  label: string;
  /** Below the field: what is sent, how often, and how to leave. */
  description?: ReactNode;
  /** The text of the button. */
  send: ReactNode;
  /** Instead of the form, when it was sent: what happens next. */
  sent: ReactNode;
  /** Below the field, when it was not sent: what people can do. The address stays in the field. */
  failed: string;
  /** Sends the address. A promise that is rejected shows `failed`. While it is pending, nothing is sent again. */
  onSend: (email: string) => Promise<void>;
}
