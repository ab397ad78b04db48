import type { BrandData, Message, TokenRecord } from '../data/types.js';
import { describe } from '../copy/descriptions.js';
import { groups } from '../pages/components/groups.js';
import { nameOf } from '../pages/components/names.js';
import type { DocSection } from './types.js';

const tokensPage = 'foundations-tokens--tokens';
const wordsPage = 'foundations-voice--voice';

/** The tokens of a theme, each with its purpose in both languages and its values. */
export const tokenSections = (tokens: readonly TokenRecord[]): DocSection[] =>
  tokens.map(({ path, variable, reference, description, values }) => ({
    kind: 'token',
    path: variable,
    title: path,
    heading: path,
    text: lines([
      description,
      describe(description, 'ar').text,
      reference,
      ...values.map(({ css }) => css).slice(0, 8),
    ]),
    page: tokensPage,
  }));

/** The messages of a brand in all of its languages. */
export function messageSections({ messages }: Pick<BrandData, 'messages'>): DocSection[] {
  const catalogues = Object.values(messages) as readonly Readonly<Record<string, Message>>[];
  const keys = new Set(catalogues.flatMap((catalogue) => Object.keys(catalogue)));
  return [...keys].map((key) => ({
    kind: 'message',
    path: key,
    title: key,
    heading: key,
    text: lines(catalogues.map((catalogue) => messageText(catalogue[key] ?? ''))),
    page: wordsPage,
  }));
}

/** The components whose page exists, with their Arabic name and the words by which people look for them. */
export const componentSections = (isPage: (id: string) => boolean): DocSection[] =>
  Object.values(groups)
    .flatMap((group) => Object.entries(group) as [string, readonly [string, string]][])
    .map(([folder, [arabic, also]]): DocSection & { readonly page: string } => ({
      kind: 'component',
      path: folder,
      title: arabic,
      heading: nameOf(folder),
      text: lines([arabic, also]),
      page: `components-${folder.replaceAll('-', '')}--docs`,
    }))
    .filter(({ page }) => isPage(page));

/** All forms of a message with its arguments in braces. */
function messageText(message: Message): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === 0) return '#';
      const [name, , forms] = part as readonly [string, string?, unknown?];
      return isForms(forms) ? Object.values(forms).map(messageText).join(' / ') : `{${name}}`;
    })
    .join('');
}

const isForms = (value: unknown): value is Readonly<Record<string, Message>> =>
  typeof value === 'object' && value !== null && 'other' in value;

const lines = (texts: readonly string[]): string => [...new Set(texts)].filter(Boolean).join('\n');
