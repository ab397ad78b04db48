import '@wusum/react/reset.css';
import '@wusum/theme/fonts.css';
import '@wusum/theme/theme.css';
import '@wusum/react/styles.css';
import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import NextLink from 'next/link';
import { BrandScript, Container, Heading, Link, Stack, Toaster } from '@wusum/react';
import { wordsOf } from '../../words';
import { Pages } from './pages';
import { SiteBrand } from './site-brand';

export const metadata = { title: 'Desk', icons: { icon: 'data:,' } };

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const otherLang = lang === 'ar' ? 'en' : 'ar';
  return (
    <SiteBrand asChild lang={lang}>
      <html lang={lang} suppressHydrationWarning>
        <head>
          <BrandScript nonce={nonce} storageKey="desk" />
        </head>
        <body>
          <Container>
            <Stack gap={6}>
              <Stack direction="row" justify="between" align="center" wrap>
                <Heading level={1}>{words.title}</Heading>
                <Link asChild>
                  <NextLink href={`/${otherLang}`} lang={otherLang} prefetch={false}>
                    {words.other}
                  </NextLink>
                </Link>
              </Stack>
              <Pages lang={lang} />
              <main>{children}</main>
            </Stack>
          </Container>
          <Toaster />
        </body>
      </html>
    </SiteBrand>
  );
}
