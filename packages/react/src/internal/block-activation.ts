'use client';

import type { SyntheticEvent } from 'react';

/**
 * Stops an event before any handler of the element gets it, and prevents its default.
 *
 * A client module: a server component can pass a reference to it, where it cannot pass a function.
 */
export function blockActivation(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
