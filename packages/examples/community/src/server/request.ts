import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@wusum/tribe/care/model';
import { brandIds, defaultModeOf } from '../brands.ts';
import { isLanguage, type Language } from '../words/languages.ts';
import { wordsOf, type Words } from '../words/words.ts';
import type { Asking } from './actions/perform.ts';
import { guidelinesVersion } from './care/rules.ts';
import { community, type Community } from './community.ts';
import type { Member } from './members/members.ts';
import { sessionMember } from './session/sessions.ts';

export const sessionCookie = 'session';

/** The brand and the mode that a visitor chose: known before the first paint. */
export const lookOf = cache(async () => {
  const kept = await cookies();
  const brand = brandIds.find((id) => id === kept.get('brand')?.value) ?? brandIds[0]!;
  const chosen = kept.get('mode')?.value;
  return { brand, mode: chosen === 'light' || chosen === 'dark' ? chosen : defaultModeOf(brand) };
});

/** What the secret of the cookie says who asks; nothing for a visitor. */
export const memberHere = cache(async (): Promise<Member | undefined> => {
  const { db, now } = community();
  return sessionMember(db, (await cookies()).get(sessionCookie)?.value, now());
});

/** The request, for `perform`. */
export async function askingHere(): Promise<Asking> {
  const given = await headers();
  const session = (await cookies()).get(sessionCookie)?.value;
  return { origin: given.get('origin'), host: given.get('host'), session };
}

/** What every page begins with. */
export interface Page extends Community {
  readonly language: Language;
  readonly words: Words;
  readonly member: Member | undefined;
  readonly viewer: Viewer;
  readonly at: number;
}

/** The language, the words, and the reader of a page. */
export async function pageOf(params: Promise<{ readonly lang: string }>): Promise<Page> {
  const { lang: language } = await params;
  if (!isLanguage(language)) notFound();
  const { brand } = await lookOf();
  const member = await memberHere();
  const viewer: Viewer = { id: member?.id ?? '', role: member?.role === 'host' ? 'host' : 'reader' };
  const here = community();
  return { ...here, at: here.now(), language, words: wordsOf(brand, language), member, viewer };
}

/** A page for members: others are led to the way in, newcomers to the guidelines. */
export async function memberPage(
  params: Promise<{ readonly lang: string }>,
): Promise<Page & { readonly member: Member }> {
  const page = await pageOf(params);
  const { member, language } = page;
  if (!member) redirect(`/${language}/sign-in`);
  if (member.accepted !== guidelinesVersion) redirect(`/${language}/welcome`);
  return { ...page, member };
}
