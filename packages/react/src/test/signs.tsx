import type { ReactNode } from 'react';
import { useScope } from '../internal/use-scope.js';

function Sign({ children, mirrored }: { children: ReactNode; mirrored?: boolean }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="1.1em"
      height="1.1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
      style={mirrored ? { transform: 'scaleX(-1)' } : undefined}
    >
      {children}
    </svg>
  );
}

/** Points to where the line goes on, in the direction around it. For stories. */
export function Forward() {
  return (
    <Sign mirrored={useScope().dir === 'rtl'}>
      <path d="M1 6H10.5M6.5 2L10.5 6L6.5 10" />
    </Sign>
  );
}

/** Two strokes that cross. For stories. */
export function Cross() {
  return (
    <Sign>
      <path d="M2 2L10 10M10 2L2 10" />
    </Sign>
  );
}
