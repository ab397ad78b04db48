import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFiles } from '@wusum/diagnostics';
import { smallFiles } from './small-files.js';
import { createStudioServer, nonceHeader, type StudioServerOptions } from '../server/index.js';
import { runJob } from '../server/compile/jobs.js';
import type { JobRunner } from '../server/compile/index.js';

/** A server with a token folder of its own, for tests. */
export interface TestServer {
  readonly folder: string;
  readonly port: number;
  readonly nonce: string;
  readonly errors: unknown[];
  /** Sends a request with the headers of the manager page, except for those given. */
  ask(address: string, body?: unknown, given?: Asked): Promise<Reply>;
  close(): Promise<void>;
}

export interface Asked {
  readonly method?: string;
  /** `undefined` removes a header. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it is sent. */
  readonly raw?: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // Tests look at replies of any shape.
  readonly body: any; // eslint-disable-line typescript/no-explicit-any
}

/** Writes a token folder to a temporary place. */
export function writeTokens(files: SourceFiles = smallFiles): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wusum studio ')));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The compiler in the process of the test: each server would load it again in a thread. */
const inProcess: JobRunner = {
  // The result is of the kind of the job.
  run: async (input, job) => runJob(input, job) as never,
  close: async () => undefined,
};

export async function startServer(
  options: Partial<StudioServerOptions> = {},
  folder = writeTokens(),
): Promise<TestServer> {
  const errors: unknown[] = [];
  const studio = createStudioServer({
    tokens: folder,
    runner: inProcess,
    onError: (error) => errors.push(error),
    ...options,
  });
  const server = createServer((incoming, response) =>
    studio.handle(incoming, response, () => {
      response.writeHead(404);
      response.end('not the studio');
    }),
  );
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    port,
    nonce: studio.nonce,
    errors,
    ask: (address, body, given) => send(port, studio.nonce, address, body, given),
    close: async () => {
      await closeServer(server);
      await studio.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function send(port: number, nonce: string, address: string, body: unknown, given: Asked = {}): Promise<Reply> {
  const method = given.method ?? (body === undefined && given.raw === undefined ? 'GET' : 'POST');
  const all: Record<string, string | string[] | undefined> = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    [nonceHeader]: nonce,
    ...given.headers,
  };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | string[]
  >;
  const payload = given.raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: 'localhost', port, path: address, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = incoming.headers['content-type']?.startsWith('application/json') === true;
        resolve({
          status: incoming.statusCode!,
          headers: incoming.headers,
          text,
          body: isJson ? (JSON.parse(text) as unknown) : undefined,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}
