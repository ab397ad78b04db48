import type { NextRequest } from 'next/server';
import { perform, type Answer } from '../../../src/server/actions/perform.ts';
import type { Sent } from '../../../src/server/actions/input.ts';
import { community } from '../../../src/server/community.ts';
import { askingHere } from '../../../src/server/request.ts';
import { keepSession } from '../../../src/server/submit.ts';

const mostBytes = 200_000;
const statuses: Readonly<Record<string, number>> = {
  'sign in': 401,
  guidelines: 403,
  'hosts only': 403,
  'not yours': 403,
  'another site': 403,
  'no such action': 404,
  'too many': 429,
  failed: 500,
  'disk full': 507,
};

/** The same as `submit`, as JSON: for components that wait for an answer. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const sent = await read(request);
  if (!sent) return Response.json({ ok: false, reason: 'invalid' }, { status: 400 });
  const answer = perform(community(), name, sent, await askingHere());
  if (!answer.ok) return Response.json(answer, { status: statuses[answer.reason] ?? 422 });
  await keepSession(answer.session);
  // The secret of a session is in its cookie only.
  return Response.json({ ok: true, value: answer.value } satisfies Answer);
}

async function read(request: NextRequest): Promise<Sent | undefined> {
  const text = await request.text();
  if (text.length > mostBytes) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Sent) : undefined;
  } catch {
    return undefined;
  }
}
