'use client';

import { MemberBody } from '@wusum/tribe/care';
import { sanitizeContent } from '@wusum/tribe/content';

/** Kept HTML of a member: cleaned, and in the direction of its own language. */
export function MemberHtml({ html, language }: { readonly html: string; readonly language: string }) {
  return <MemberBody content={sanitizeContent(html)} language={language} />;
}
