'use client';
import { useLocale } from '../../internal/use-locale.js';
import type { ListRootProps } from './List.props.js';
import { Root } from './List.styles.js';

/**
 * Items below each other. Renders one `<ul>`, and an `<ol>` with `variant="number"`.
 *
 * Use it for things of one kind: `number` if their order matters.
 * Do not use it for terms and what they mean (`DataList`), or for events in time (`Timeline`).
 */
export function ListRoot({ variant, size, start, reversed, ...rest }: ListRootProps) {
  const digits = new Intl.NumberFormat(useLocale()).resolvedOptions().numberingSystem;
  const isNumbered = variant === 'number';
  const numbered = isNumbered ? { as: 'ol' as const, start, reversed, 'data-digits': digits } : undefined;
  return (
    <Root
      {...numbered}
      // Safari takes the role away with the markers.
      role={variant === 'plain' ? 'list' : undefined}
      data-variant={variant}
      data-size={size}
      {...rest}
    />
  );
}
