/** Why a value changed, and the native event that changed it. The second argument of `on…Change`. */
export interface ChangeDetails<Reason extends string = string> {
  readonly reason: Reason;
  readonly event: Event;
}
