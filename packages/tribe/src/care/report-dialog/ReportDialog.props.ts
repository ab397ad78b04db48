import type { DialogRootProps } from '@wusum/react';
import type { ReactNode } from 'react';

/** A reason to report something, in the words of the community. */
export interface ReportReason {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The readers of a report with this reason. */
  readonly goesTo: string;
}

export interface Report {
  readonly reason: string;
  readonly words: string;
}

export interface ReportDialogProps extends Pick<DialogRootProps, 'open' | 'defaultOpen' | 'onOpenChange'> {
  /** The button that opens it: a `Dialog.Trigger`. Not needed with `open`. */
  trigger?: ReactNode;
  /** The reasons, the most serious first. */
  reasons: readonly ReportReason[];
  /** What happens to a report, and until when: said before and after it is sent. */
  next: ReactNode;
  /** Sends the report. While it runs, it is not sent again; if the promise is rejected, the words are kept. */
  onReport: (report: Report) => Promise<void>;
}
