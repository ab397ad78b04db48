'use client';

import type { SyntheticEvent } from 'react';

/**
 * Stops an event in the capture phase and prevents its default.
 *
 * A client module: a server component can pass a reference to it, but not a function of its own.
 */
export function blockActivation(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
