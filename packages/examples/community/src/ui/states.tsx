'use client';

import { Button, useScope } from '@wusum/react';
import NextLink from 'next/link';
import { Titles } from './titles.tsx';
import { useWordsHere } from './words-here.tsx';

/** There is no such page: it never was, or its member withdrew it. */
export function Missing() {
  const words = useWordsHere();
  const { lang = 'en' } = useScope();
  return (
    <div className="reading">
      <Titles title={words['missing.title']}>{words['missing.text']}</Titles>
      <Button asChild>
        <NextLink href={`/${lang}`}>{words['missing.home']}</NextLink>
      </Button>
    </div>
  );
}

export function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWordsHere();
  return (
    <div className="reading">
      <Titles title={words['broken.title']}>{words['broken.text']}</Titles>
      <Button onClick={onRetry}>{words['broken.again']}</Button>
    </div>
  );
}
