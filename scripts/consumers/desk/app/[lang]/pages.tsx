'use client';

import NextLink from 'next/link';
import { usePathname } from 'next/navigation';
import { TabNav } from '@wusum/react';
import { wordsOf } from '../../words';

export function Pages({ lang }: { lang: string }) {
  const path = usePathname();
  const { pages, stories, add, days } = wordsOf(lang);
  const list = [
    { href: `/${lang}`, text: stories },
    { href: `/${lang}/new`, text: add },
    { href: `/${lang}/days`, text: days },
  ];
  return (
    <TabNav.Root aria-label={pages}>
      {list.map(({ href, text }) => (
        <TabNav.Item key={href} asChild current={path === href}>
          <NextLink href={href}>{text}</NextLink>
        </TabNav.Item>
      ))}
    </TabNav.Root>
  );
}
