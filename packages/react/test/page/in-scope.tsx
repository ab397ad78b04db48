import { brands } from '@wusum/theme/brands';
import type { ReactNode } from 'react';
import { Brand } from '../../src/index.js';
import type { PageScope } from './types.js';

/** A server sees no attributes of `<html>`: language and brand are around the story, as in an app. */
export function InScope({ lang = 'en', children }: PageScope & { readonly children: ReactNode }) {
  return (
    <Brand data={brands[0]} lang={lang}>
      {children}
    </Brand>
  );
}
