'use client';

import { Broken } from '../../src/ui/states.tsx';

export default function PageError({ reset }: { readonly reset: () => void }) {
  return <Broken onRetry={reset} />;
}
