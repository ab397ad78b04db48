/** What comes with every change of a value or of the open state: why it happened, and the native event behind it. */
export interface ChangeDetails<Reason extends string = string> {
  readonly reason: Reason;
  readonly event: Event;
}
