'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { TabNav } from '@wusum/react';

export interface Place {
  readonly href: string;
  readonly text: string;
}

/** The places of the community, the current one marked. */
export function Places({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const path = usePathname();
  return (
    <TabNav.Root aria-label={label}>
      {places.map(({ href, text }) => (
        <TabNav.Item key={href} asChild current={path === href || path.startsWith(`${href}/`)}>
          <NextLink href={href} prefetch={false}>
            {text}
          </NextLink>
        </TabNav.Item>
      ))}
    </TabNav.Root>
  );
}

/** The same page in the other language. */
export function OtherLanguage({ language, name }: { readonly language: string; readonly name: string }) {
  const path = usePathname();
  return (
    <a className="plain-link" lang={language} hrefLang={language} href={path.replace(/^\/[^/]+/u, `/${language}`)}>
      {name}
    </a>
  );
}
