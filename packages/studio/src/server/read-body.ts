import type { IncomingMessage } from 'node:http';
import { RefusedError } from './guard.js';

/** Limits of a request body. */
export interface BodyLimits {
  readonly bytes: number;
  /** Milliseconds until the body has to be complete. */
  readonly time: number;
}

/**
 * Reads a JSON body. A browser sends this content type to another origin only after asking, and the answer is no.
 *
 * @throws RefusedError for another content type, a body that is too large or too slow, or one that is no JSON
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  const isJson = /^application\/json(?:;\s*charset=utf-8)?$/iu.test(type);
  if (!isJson || request.headers['content-encoding'] !== undefined)
    throw new RefusedError(415, 'type', 'The content type is not application/json.');
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw tooLarge(limits);
  const text = await readText(request, limits);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RefusedError(400, 'json', 'The body is not JSON.');
  }
}

async function readText(request: IncomingMessage, limits: BodyLimits): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => request.destroy(new Error('The body took too long.')), limits.time);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bytes) throw tooLarge(limits);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(late);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RefusedError(400, 'json', 'The body is not UTF-8.');
  }
}

const tooLarge = ({ bytes }: BodyLimits): RefusedError =>
  new RefusedError(413, 'size', `The body has more than ${bytes} bytes.`);
