'use server';

import { refresh } from 'next/cache';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { brandIds } from '../brands.ts';
import { isLanguage } from '../words/languages.ts';
import type { Done } from './actions/action.ts';
import type { FieldFault, Sent } from './actions/input.ts';
import { perform } from './actions/perform.ts';
import { community } from './community.ts';
import { formFields, isPathHere } from './form-fields.ts';
import { askingHere, sessionCookie } from './request.ts';
import { sessionDays } from './session/sessions.ts';

/** What a form shows after it was sent: what was typed stays. */
export interface FormState {
  readonly done?: boolean;
  readonly reason?: string;
  readonly fields?: Readonly<Record<string, FieldFault>>;
  readonly sent?: Readonly<Record<string, string>>;
}

/** Sends a form. It works before the page has its scripts, too: then the answer is the page with what was typed. */
export async function submit(_: FormState, form: FormData): Promise<FormState> {
  const { [formFields.action]: action, [formFields.next]: then, ...sent } = sentOf(form);
  const answer = perform(community(), String(action), sent, await askingHere());
  if (!answer.ok) return { reason: answer.reason, fields: answer.fields, sent: textsOf(sent) };
  await keepSession(answer.session);
  if (isPathHere(then)) redirect(filled(then, answer.value));
  // The page as it is now, with another key for the next sending.
  refresh();
  return { done: true };
}

/** Sets or ends the session of the browser. Scripts cannot read it, and other sites cannot send it with a form. */
export async function keepSession(session: Done['session']): Promise<void> {
  if (session === undefined) return;
  const kept = await cookies();
  if (session === 'ended') kept.delete(sessionCookie);
  else
    kept.set(sessionCookie, session.secret, {
      httpOnly: true,
      sameSite: 'lax',
      secure: community().origin.startsWith('https:'),
      path: '/',
      maxAge: sessionDays * 86_400,
    });
}

/** Keeps the brand or the mode that a visitor chose. */
export async function chooseLook(form: FormData): Promise<void> {
  const kept = await cookies();
  const year = { path: '/', maxAge: 365 * 86_400, sameSite: 'lax' } as const;
  const brand = brandIds.find((id) => id === form.get('brand'));
  if (brand !== undefined) {
    kept.set('brand', brand, year);
    // Each brand has a mode that it starts in.
    kept.delete('mode');
  }
  const mode = form.get('mode');
  if (mode === 'light' || mode === 'dark') kept.set('mode', mode, year);
  const path = (await headers()).get('x-path') ?? '/';
  redirect(isLanguage(path.split('/')[1] ?? '') ? path : '/');
}

/** The fields of a form; a name that it has more than once is a list. What begins with `$` is of the framework. */
function sentOf(form: FormData): Sent {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value) => typeof value === 'string');
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

function textsOf(sent: Sent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** An address with what the action gave back: `/en/stories/mine/{story}`. */
function filled(path: string, value: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(value[name])));
}
