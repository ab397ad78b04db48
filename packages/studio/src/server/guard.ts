import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { nonceHeader } from './protocol.js';

/** Why a request was refused. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    /** For programs: `origin`, `nonce`, `rate`, … */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A secret for one start of a server: 256 bits. */
export function createNonce(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Refuses a request unless it comes from the manager page of this server on this machine.
 *
 * @param nonce the secret of this start
 * @throws RefusedError
 */
export function guardRequest(request: IncomingMessage, nonce: string): void {
  guardRead(request);
  requireNonce(request, nonce);
}

/** Refuses a request unless it comes from a page of this server on this machine. @throws RefusedError */
export function guardRead(request: IncomingMessage): void {
  requireLoopback(request);
  const host = requireHost(request);
  requireOrigin(request, host);
}

/** Both ends of the connection are on this machine, and no proxy brings the request from elsewhere. */
function requireLoopback({ socket, headers }: IncomingMessage): void {
  const isLocal = isLoopback(socket.remoteAddress) && isLoopback(socket.localAddress);
  const isForwarded = Object.keys(headers).some((name) => /^(?:forwarded|via|x-forwarded-.*|x-real-ip)$/u.test(name));
  if (!isLocal || isForwarded)
    throw new RefusedError(403, 'loopback', 'Saving is possible only on the machine that runs Storybook.');
}

export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/u.test(address);
}

/** A name that somebody else resolves to this machine (DNS rebinding) is not its name. */
function requireHost({ socket, headers, rawHeaders }: IncomingMessage): string {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  const match = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/iu.exec(headers.host ?? '');
  if (count !== 1 || !match || Number(match[1] ?? 80) !== socket.localPort)
    throw new RefusedError(403, 'host', 'The host is not this server.');
  return headers.host!.toLowerCase();
}

/** Browsers send the origin with each request that writes, and how the page relates to it with all. */
function requireOrigin({ method, headers }: IncomingMessage, host: string): void {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOwn =
    origin === undefined ? method === 'GET' : /^https?:\/\/(.+)$/iu.exec(origin)?.[1]?.toLowerCase() === host;
  if (!isOwn || (site !== undefined && site !== 'same-origin'))
    throw new RefusedError(403, 'origin', 'The request is from a page of another origin.');
}

function requireNonce({ headers }: IncomingMessage, nonce: string): void {
  const given = headers[nonceHeader];
  // Hashes have the same length whatever was given, so that the time says nothing.
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(nonce)))
    throw new RefusedError(403, 'nonce', 'The page is from an earlier start of Storybook. Reload it.');
}
