import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/styles.css';
import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import { BrandScript } from '@wusum/react';
import { SiteBrand } from './site-brand';

export const metadata = { title: 'Consumer', icons: { icon: 'data:,' } };

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <SiteBrand asChild lang={lang}>
      <html lang={lang} suppressHydrationWarning>
        <head>
          <BrandScript nonce={nonce} storageKey="consumer" />
        </head>
        <body>{children}</body>
      </html>
    </SiteBrand>
  );
}
