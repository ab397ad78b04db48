import '@wusum/react/reset.css';
import '../../src/theme/styles.ts';
import '@wusum/react/styles.css';
import '@wusum/react/chart/styles.css';
import '@wusum/tribe/styles.css';
import '../community.css';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { BrandScript, Button, Container, SkipNav, Toaster } from '@wusum/react';
import { HeaderLockup, PatternBand } from '@wusum/tribe/symbols';
import { headers } from 'next/headers';
import { lookOf, pageOf, type Page } from '../../src/server/request.ts';
import { newId } from '../../src/server/ids.ts';
import { ActForm } from '../../src/ui/act-form.tsx';
import { Look } from '../../src/ui/look.tsx';
import { OtherLanguage, Places } from '../../src/ui/places.tsx';
import { SiteBrand } from '../../src/ui/site-brand.tsx';
import { WordsHere } from '../../src/ui/words-here.tsx';
import { wordsOf } from '../../src/words/words.ts';
import { brandNamesIn } from '../../src/brands.ts';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: LayoutProps) {
  const { lang } = await params;
  const { brand } = await lookOf();
  const name = brandNamesIn(lang)[brand]!;
  return { title: { default: name, template: `%s · ${name}` }, icons: { icon: 'data:,' } };
}

export default async function Layout({ children, params }: LayoutProps) {
  const page = await pageOf(params);
  const { brand, mode } = await lookOf();
  const { language, words } = page;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <SiteBrand asChild brand={brand} mode={mode as 'light' | 'dark'} lang={language}>
      <html lang={language} suppressHydrationWarning>
        <head>
          <BrandScript nonce={nonce} storageKey="community" followSystem={false} />
        </head>
        <body>
          <WordsHere words={words}>
            <SkipNav>{words['nav.skip']}</SkipNav>
            <Header page={page} />
            <Container asChild size="xl">
              <main id="main" className="main" tabIndex={-1}>
                {children}
              </main>
            </Container>
            <PatternBand />
            <Container asChild size="xl">
              <footer className="footer">
                <Look brand={brand} mode={mode} names={brandNamesIn(language)} words={words} />
              </footer>
            </Container>
            <Toaster />
          </WordsHere>
        </body>
      </html>
    </SiteBrand>
  );
}

function Header({ page: { language, words, member } }: { readonly page: Page }) {
  const other = language === 'ar' ? 'en' : 'ar';
  const at = (path: string) => `/${language}/${path}`;
  const places = [
    { href: at('stories'), text: words['nav.stories'] },
    { href: at('listening'), text: words['nav.board'] },
    { href: at('talks'), text: words['nav.talks'] },
    { href: at('belonging'), text: words['nav.belonging'] },
    ...(member?.role === 'host' ? [{ href: at('care'), text: words['nav.desk'] }] : []),
    ...(member ? [{ href: at('mine'), text: words['nav.mine'] }] : []),
  ];
  return (
    <Container asChild size="xl">
      <header className="header">
        <NextLink className="home-link" href={`/${language}`} aria-label={words['nav.home']} prefetch={false}>
          <HeaderLockup size="sm" />
        </NextLink>
        <Places label={words['nav.label']} places={places} />
        <div className="header-end">
          <OtherLanguage language={other} name={wordsOf('', other)['language.name']} />
          {member ? (
            <ActForm
              action="sign-out"
              sendKey={newId()}
              then={`/${language}`}
              button={words['nav.sign-out']}
              buttonProps={{ variant: 'outline', color: 'neutral', size: 'sm' }}
            />
          ) : (
            <Button asChild size="sm">
              <NextLink href={at('sign-in')}>{words['nav.sign-in']}</NextLink>
            </Button>
          )}
        </div>
      </header>
    </Container>
  );
}
