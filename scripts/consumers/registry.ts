import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';

interface Packed {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly file: string;
  readonly bytes: Buffer;
}

/**
 * Serves tarballs as a package registry does, so that any package manager installs them by name. Requests for other
 * packages are redirected to the registry of the machine.
 *
 * @param files paths of tarballs
 * @returns its address, for `npm_config_registry`
 */
export async function startRegistry(files: Iterable<string>): Promise<{ url: string; stop: () => void }> {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const packed = new Map([...files].map(readTarball).map((each) => [each.manifest.name, each]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!).slice(1);
    const tarball = [...packed.values()].find(({ file }) => path === `-/tarballs/${basename(file)}`);
    const found = packed.get(path);
    if (tarball) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(tarball.bytes);
    } else if (found) {
      const body = JSON.stringify(packument(found, `http://${request.headers.host}`));
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    } else {
      response.writeHead(307, { location: `${upstream.replace(/\/$/, '')}${request.url}` }).end();
    }
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}

function readTarball(file: string): Packed {
  const text = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  return { manifest: JSON.parse(text) as Packed['manifest'], file, bytes: readFileSync(file) };
}

function packument({ manifest, file, bytes }: Packed, url: string): object {
  const { name, version } = manifest;
  const dist = {
    tarball: `${url}/-/tarballs/${basename(file)}`,
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    shasum: createHash('sha1').update(bytes).digest('hex'),
  };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
