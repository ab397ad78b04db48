import '@wusum/react/reset.css';
import '../brand/theme/fonts.css';
import '../brand/theme/theme.css';
import '@wusum/react/styles.css';
import '../showcase/showcase.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Brand, BrandScript } from '@wusum/react';
import { brands } from '../brand/theme/brands/index.js';
import { languages } from '../brand-setup';
import icon from '../../tokens/brands/__ID__/mark.svg';

export const metadata: Metadata = { title: __NAME_TEXT__, icons: { icon: (icon as { src: string }).src } };

/** `Brand` is around `<html>`, so that components know brand and language on the server too. */
export default function Layout({ children }: { children: ReactNode }) {
  const [lang] = languages;
  return (
    <Brand asChild lang={lang} data={brands[0]}>
      <html lang={lang} suppressHydrationWarning>
        <head>
          <BrandScript storageKey="__ID__-scope" />
        </head>
        <body>{children}</body>
      </html>
    </Brand>
  );
}
