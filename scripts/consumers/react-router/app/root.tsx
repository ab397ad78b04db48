import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/styles.css';
import { Brand, BrandScript } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, useParams } from 'react-router';

export function Layout({ children }: { children: ReactNode }) {
  const { lang = 'en' } = useParams();
  return (
    <Brand asChild lang={lang} data={brands[0]}>
      <html lang={lang} suppressHydrationWarning>
        <head>
          <meta charSet="utf-8" />
          <title>Consumer</title>
          <link rel="icon" href="data:," />
          <Meta />
          <Links />
          <BrandScript storageKey="consumer" />
        </head>
        <body>
          {children}
          <Scripts />
        </body>
      </html>
    </Brand>
  );
}

export default function App() {
  return <Outlet />;
}
