import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const sourcesPath = '/wusum-sources.json';

/**
 * Serves a built Storybook on any free port.
 *
 * @param {string} folder
 */
export async function serve(folder) {
  let sources;
  const answer = async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = path === sourcesPath && sources ? JSON.stringify(sources) : await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Another token folder for the editor; without it, the one of the Storybook. */
    serveSources: (other) => void (sources = other),
    close: () => new Promise((done) => server.close(done)),
  };
}
