interface Key {
  readonly key: string;
  readonly isComposing?: boolean;
  readonly keyCode: number;
}

/** Whether an input method has the key: Escape ends its composition and nothing else. Safari reports 229 after it. */
export function isComposing(event: Key): boolean {
  return event.isComposing === true || event.keyCode === 229;
}
