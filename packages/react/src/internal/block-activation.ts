'use client';

import type { SyntheticEvent } from 'react';

/**
 * Takes an event before anyone hears it, and its default with it.
 *
 * A client module: a server component may hand over a reference to it, where it may not hand over a function.
 */
export function blockActivation(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
