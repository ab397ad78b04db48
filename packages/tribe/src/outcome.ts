/** Milliseconds since 1970, as `Date.now()` returns them. */
export type Instant = number;

/** A result, or the reason why there is none. */
export type Outcome<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: Reason };

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Reason>(reason: Reason): { readonly ok: false; readonly refused: Reason } {
  return { ok: false, refused: reason };
}
