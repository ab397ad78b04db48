import { NextResponse, type NextRequest } from 'next/server';

/** A content security policy that allows only scripts and styles with this request's nonce, and no inline style. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; worker-src 'self'; object-src 'none'`;
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}
