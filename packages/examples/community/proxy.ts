import { NextResponse, type NextRequest } from 'next/server';
import { isLanguage } from './src/words/languages.ts';

/** Leads an address without a language to the reader’s, and gives each page a content security policy of its own. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const first = pathname.split('/')[1] ?? '';
  if (!isLanguage(first)) {
    const language = /^\s*ar\b/iu.test(request.headers.get('accept-language') ?? '') ? 'ar' : 'en';
    const address = request.nextUrl.clone();
    address.pathname = `/${language}${pathname === '/' ? '' : pathname}`;
    return NextResponse.redirect(address);
  }
  const nonce = crypto.randomUUID();
  const headers = new Headers(request.headers);
  const policy = policyWith(nonce);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

/** Only scripts and style sheets of this application. While it is developed, its tools evaluate code. */
function policyWith(nonce: string): string {
  const tools = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${tools}`,
    `style-src 'self' 'nonce-${nonce}'${tools && " 'unsafe-inline'"}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = { matcher: ['/((?!_next|actions|.*\\.).*)'] };
