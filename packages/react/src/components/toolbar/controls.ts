/** What takes focus in a toolbar itself, and not in an overlay that is open in it. */
export const controls =
  ':is(a[href], button, input:not([type="hidden"]), select, textarea):not([popover], [popover] *, dialog *)';
