import { Heading, Text } from '@wusum/react';
import type { ReactNode } from 'react';

/** The title of a page, and what it is for. */
export function Titles({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="titles">
      <Heading level={1}>{title}</Heading>
      {children === undefined ? null : (
        <Text size="lead" color="muted">
          {children}
        </Text>
      )}
    </div>
  );
}
