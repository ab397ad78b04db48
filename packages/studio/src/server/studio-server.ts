import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseBrandOperation, type BrandOperation } from '../brands/parse-operation.js';
import { EditError } from '../edits/edit-error.js';
import { IntentError, parseIntents, type Intent } from '../intents/index.js';
import { CompileError, ThreadRunner, type JobRunner } from './compile/index.js';
import { isCommitId } from './history/commit-id.js';
import { GitError } from './history/git.js';
import { createNonce, guardRead, guardRequest, RefusedError } from './guard.js';
import { addresses, fontFiles, type ErrorReply } from './protocol.js';
import { Queue, RateLimit, type Rate } from './rate-limit.js';
import { readJsonBody, type BodyLimits } from './read-body.js';
import { ContainmentError } from './save/contained-file.js';
import { BusyError } from './save/lock.js';
import { BrandNotSavedError, NotSavedError } from './not-saved-error.js';
import type { SessionOptions, StudioSession } from './studio-session.js';

/** Options of `createStudioServer`. */
export interface StudioServerOptions extends SessionOptions {
  /** Path of the token folder. */
  readonly tokens: string;
  /** Path of a file from which font packages are resolved. Default: one in the working directory. */
  readonly fonts?: string | undefined;
  /** Limits, for tests. */
  readonly limits?: Partial<BodyLimits & Rate>;
  /** Where the compiler runs. Default: a thread of its own. */
  readonly runner?: JobRunner;
  /** Reports internal errors. */
  readonly onError?: (error: unknown) => void;
}

/** A handler of Node's, connect's and Vite's servers. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The part of a development server that saves. */
export interface StudioServer {
  /** Handles requests to the addresses of the studio, and passes on all others. */
  readonly handle: Handler;
  /** The secret of this start, for the manager page only. */
  readonly nonce: string;
  /** Ends the thread of the compiler. */
  readonly close: () => Promise<void>;
}

const defaultLimits: BodyLimits & Rate = { bytes: 1_000_000, time: 10_000, burst: 40, perSecond: 10 };
/** Addresses that only read. */
const reading = new Set<string>([addresses.session, addresses.history]);
const mostWaiting = 8;
/** Requests of anybody, before it is known whether they are refused: refusing one is cheap, but not free. */
const anybody: Rate = { burst: 400, perSecond: 100 };

/**
 * Creates the part of a development server that works out and saves the changes of brand owners. See SECURITY.md for what
 * it refuses.
 */
export function createStudioServer(options: StudioServerOptions): StudioServer {
  const server = new Server(options);
  return { handle: server.handle, nonce: server.nonce, close: server.close };
}

class Server {
  readonly nonce = createNonce();
  readonly #limits: BodyLimits & Rate;
  readonly #anybody = new RateLimit(anybody);
  readonly #rate: RateLimit;
  /** What reads does not wait for what compiles. */
  readonly #queues = { GET: new Queue(mostWaiting), POST: new Queue(mostWaiting) };
  readonly #runner: JobRunner;
  #session: Promise<StudioSession> | undefined;

  constructor(private readonly options: StudioServerOptions) {
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#rate = new RateLimit(this.#limits);
    this.#runner = options.runner ?? new ThreadRunner();
  }

  readonly close = (): Promise<void> => this.#runner.close();

  readonly handle: Handler = (request, response, next) => {
    const address = request.url?.split('?', 1)[0] ?? '';
    if (!address.startsWith('/wusum/studio/')) {
      next();
      return;
    }
    if (address.startsWith(fontFiles)) {
      this.#sendFont(request, response, address);
      return;
    }
    this.#reply(request, address).then(
      (body) => send(response, 200, body),
      (error: unknown) => this.#sendError(response, error),
    );
  };

  /** Style sheets load fonts without the nonce: these are files of published packages. */
  #sendFont(request: IncomingMessage, response: ServerResponse, address: string): void {
    const answer = async (): Promise<Buffer> => {
      this.#anybody.take();
      guardRead(request);
      const { readFontFile } = await import('../fonts/font-files.js');
      return readFontFile(address.slice(fontFiles.length), this.#fonts);
    };
    answer().then(
      (bytes) => response.writeHead(200, { ...headers, 'content-type': 'font/woff2' }).end(bytes),
      (error: unknown) => this.#sendError(response, error),
    );
  }

  /** Where font packages are looked for. */
  get #fonts(): string {
    return this.options.fonts ?? join(process.cwd(), 'x');
  }

  async #reply(request: IncomingMessage, address: string): Promise<unknown> {
    this.#anybody.take();
    guardRequest(request, this.nonce);
    // After the guard: what is refused does not use up what the author may send.
    this.#rate.take();
    const method = reading.has(address) ? 'GET' : 'POST';
    if (!Object.values<string>(addresses).includes(address)) throw new RefusedError(404, 'address', 'No such address.');
    if (request.method !== method) throw new RefusedError(405, 'method', `This address answers ${method} only.`);
    const body = method === 'GET' ? queryIn(request) : await readJsonBody(request, this.#limits);
    return this.#queues[method].run(() => this.#answer(address, body));
  }

  async #answer(address: string, body: unknown): Promise<unknown> {
    if (address === addresses.fonts) return (await import('../fonts/draft-fonts.js')).draftFonts(body, this.#fonts);
    const session = await this.#open();
    if (address === addresses.session) return session.session();
    if (address === addresses.history) return session.history(...historyIn(body));
    if (address === addresses.brandDryRun) return session.brandDryRun(operationIn(body));
    if (address === addresses.brandSave) return session.brandSave(operationIn(body), digestIn(body));
    const intents = intentsIn(body);
    return address === addresses.dryRun ? session.dryRun(intents) : session.save({ intents, digest: digestIn(body) });
  }

  /** The compiler is loaded with the first request. A folder that is not there yet is looked for again. */
  #open(): Promise<StudioSession> {
    this.#session ??= openSession(this.options, this.#runner).catch((error: unknown) => {
      this.#session = undefined;
      throw error;
    });
    return this.#session;
  }

  #sendError(response: ServerResponse, error: unknown): void {
    if (error instanceof NotSavedError) return send(response, error.status, error.reply);
    const refused = refusalOf(error);
    if (!refused) this.options.onError?.(error);
    const { status, code, message } = refused ?? new RefusedError(500, 'internal', 'Internal error.');
    // The rest of a body that is not read must not be taken for the next request.
    if (status === 413 || status === 429) response.setHeader('connection', 'close');
    return send(response, status, { error: { code, message } } satisfies ErrorReply);
  }
}

async function openSession(options: StudioServerOptions, runner: JobRunner): Promise<StudioSession> {
  const module = await import('./studio-session.js');
  return module.StudioSession.open(options.tokens, runner, options);
}

function refusalOf(error: unknown): RefusedError | undefined {
  if (error instanceof RefusedError) return error;
  if (error instanceof BrandNotSavedError) return new RefusedError(409, 'changed', error.message);
  if (error instanceof IntentError) return new RefusedError(400, 'intents', error.message);
  if (error instanceof EditError) return new RefusedError(422, 'edit', error.message);
  if (error instanceof ContainmentError) return new RefusedError(403, 'path', error.message);
  if (error instanceof BusyError) return new RefusedError(503, 'busy', error.message);
  if (error instanceof GitError) return new RefusedError(503, 'git', error.message);
  if (error instanceof CompileError) return new RefusedError(503, error.code, error.message);
  return undefined;
}

function queryIn({ url = '' }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(url.split('?', 2)[1]));
}

function historyIn(query: unknown): [brand: string, commit?: string] {
  const [brand, commit] = [memberOf(query, 'brand'), memberOf(query, 'commit')];
  if (typeof brand !== 'string') throw new RefusedError(400, 'brand', 'The history is that of a brand.');
  if (commit === undefined) return [brand];
  if (typeof commit !== 'string' || !isCommitId(commit))
    throw new RefusedError(400, 'commit', 'A commit is named by its whole hash.');
  return [brand, commit];
}

function intentsIn(body: unknown): readonly Intent[] {
  return parseIntents(memberOf(body, 'intents'));
}

function operationIn(body: unknown): BrandOperation {
  return parseBrandOperation(memberOf(body, 'operation'));
}

function digestIn(body: unknown): string {
  const digest = memberOf(body, 'digest');
  if (typeof digest !== 'string' || digest.length > 100)
    throw new RefusedError(400, 'digest', 'A save repeats the digest of its dry run.');
  return digest;
}

function memberOf(body: unknown, key: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, key)
    ? (body as Record<string, unknown>)[key]
    : undefined;
}

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
