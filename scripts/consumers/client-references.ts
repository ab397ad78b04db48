import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

interface Manifest {
  readonly clientModules: Readonly<Record<string, unknown>>;
}

/**
 * The modules of `@wusum/react` that a page of a built Next.js app (App Router) holds as client references, such as
 * `components/tabs/TabsRoot.js`.
 *
 * @param app folder of the app
 * @param page path of its folder in `app/`, such as `[lang]`
 */
export function clientReferencesOf(app: string, page: string): string[] {
  const file = join(app, '.next/server/app', page, 'page_client-reference-manifest.js');
  // The file is a script that adds the manifest to a global object, by the route of the page.
  const scope = createContext({ __RSC_MANIFEST: {} as Record<string, Manifest> });
  runInContext(readFileSync(file, 'utf8').replaceAll('globalThis.', 'this.'), scope);
  const [manifest] = Object.values(scope['__RSC_MANIFEST'] as Record<string, Manifest>);
  const names = Object.keys(manifest?.clientModules ?? {}).flatMap(
    (id) => /@wusum\/react\/dist\/static\/(\S+?\.js)/u.exec(id)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}
