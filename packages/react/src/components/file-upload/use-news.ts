'use client';
import { fileMessages } from '@wusum/contract/messages/file';
import { useReducer } from 'react';
import { useMessages } from '../../internal/use-messages.js';

/** What happened last to the files. */
export type News =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'removed' | 'uploaded' | 'failed'; readonly name: string };

export type ReportNews = (news: News) => void;

/** @returns what happened last in words, a key that is new each time, and the function that reports */
export function useNews(): { readonly text: string; readonly key: number; readonly report: ReportNews } {
  const [{ news, key }, report] = useReducer(
    (now: { news: News | undefined; key: number }, next: News) => ({ news: next, key: now.key + 1 }),
    { news: undefined, key: 0 },
  );
  const message = useMessages(fileMessages);
  if (!news) return { text: '', key, report };
  const text =
    news.kind === 'added'
      ? message('file.added', { count: news.count })
      : message(`file.${news.kind}`, { name: news.name });
  return { text, key, report };
}
