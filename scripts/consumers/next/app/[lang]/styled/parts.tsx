'use client';

import { useState, type ComponentProps } from 'react';

export const Panel = (props: ComponentProps<'section'>) => <section {...props} />;

export function Counter(props: ComponentProps<'button'>) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" {...props} data-count={count} onClick={() => setCount(count + 1)}>
      +
    </button>
  );
}
