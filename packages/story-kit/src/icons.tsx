import type { ReactNode } from 'react';
import { useScope } from '@wusum/react';

interface IconProps {
  children: ReactNode;
  mirrored?: boolean;
}

function Icon({ children, mirrored }: IconProps) {
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

/** An arrow in reading direction; mirrored in right-to-left text. */
export function ForwardIcon() {
  return (
    <Icon mirrored={useScope().dir === 'rtl'}>
      <path d="M1 6H10.5M6.5 2L10.5 6L6.5 10" />
    </Icon>
  );
}

/** A cross; the same in both directions. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="M2 2L10 10M10 2L2 10" />
    </Icon>
  );
}
