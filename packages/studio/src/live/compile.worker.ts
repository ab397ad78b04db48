import { loadParsers } from '@wusum/compiler/watch';
import type { Intent } from '../intents/index.js';
import { CompileSession } from './session.js';
import type { Request, Response } from './types.js';
import { ViewSender } from './view-changes.js';

/** The part of a worker's scope that this file uses: the types of pages and of workers exclude each other. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}
const scope = globalThis as unknown as WorkerScope;

let session: CompileSession | undefined;
let intents: readonly Intent[] = [];
const sender = new ViewSender();

scope.onmessage = ({ data }) => {
  handle(data).catch((error: unknown) => scope.postMessage({ type: 'failed', message: String(error) }));
};

async function handle(request: Request): Promise<void> {
  const start = performance.now();
  if (request.type === 'open') {
    await loadParsers(Object.keys(request.sources.files));
    session = new CompileSession(request.sources);
    intents = [];
    scope.postMessage({ type: 'opened', findings: session.findings, milliseconds: performance.now() - start });
  } else if (session) scope.postMessage(await answer(session, request, start));
}

async function answer(
  open: CompileSession,
  request: Exclude<Request, { type: 'open' }>,
  start: number,
): Promise<Response> {
  const { serial } = request;
  switch (request.type) {
    case 'draft': {
      const result = open.draft(request.intents);
      intents = request.intents;
      const content = await open.content();
      return { type: 'drafted', serial, result, content, milliseconds: performance.now() - start };
    }
    case 'view':
      return { type: 'viewed', serial, change: sender.change(open.tokens(request.brand, request.contexts)) };
    case 'find':
      return { type: 'found', serial, findings: open.brandFindings(request.brand, request.contexts) };
    case 'apply':
      return {
        type: 'applied',
        serial,
        intents: open.apply(request.brand, request.path, request.application, intents),
      };
    case 'fix':
      return { type: 'fixed', serial, intents: open.fix(request.finding, intents) };
    case 'repair': {
      const intent = open.repair(request.brand, request.path, intents);
      return { type: 'repaired', serial, ...(intent && { intent }) };
    }
  }
}
