import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** URL of the Storybook, with a trailing slash. Its path contains a space. */
  readonly url: string;
  /** Serves `theme/` from this folder from now on. */
  useTheme(folder: string | undefined): void;
  close(): Promise<void>;
}

/** What a development server adds. */
export interface Serving {
  /** Handles requests before the files are looked for. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Bodies in place of files, or besides them, by path. */
  readonly bodies?: Readonly<Record<string, () => string>>;
}

/** Serves a built Storybook under a sub-path, like a static host. */
export async function serve(storybook: string, { middleware, bodies = {} }: Serving = {}): Promise<Served> {
  const base = '/books/a%20brand/';
  let theme: string | undefined;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(decodeURIComponent(base)) ? path.slice(decodeURIComponent(base).length) : undefined;
    const file = inside === undefined ? undefined : fileOf(inside || 'index.html', storybook, theme);
    const own = bodies[inside ?? '']?.();
    const body = own ?? (file === undefined ? undefined : await readFile(file).catch(() => undefined));
    if (file === undefined || body === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      })
      .end(body);
  };
  const server = createServer((request, response) => {
    const next = (): void => void respond(request, response);
    if (middleware) middleware(request, response, next);
    else next();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    useTheme: (folder) => void (theme = folder),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function fileOf(path: string, storybook: string, theme: string | undefined): string {
  const safe = normalize(path).replace(/^(\.\.[/\\])+/, '');
  return theme && safe.startsWith('theme/') ? join(theme, safe.slice('theme/'.length)) : join(storybook, safe);
}
