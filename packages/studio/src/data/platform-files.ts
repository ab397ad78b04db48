import { isVitest } from './theme-data.js';

/** Bytes of each file of the built platforms, by its path: `icons/clay/favicon.ico`. */
export type PlatformFiles = Readonly<Record<string, number>>;

const at = (path: string): string => new URL(`${isVitest() ? '/' : './'}${path}`, document.baseURI).href;

/** Number of the build whose files are shown. */
let shownBuild = 0;
/** A new build has other addresses, so that no cache has the files before it. */
const query = (build: number): string => (build === 0 ? '' : `?build=${build}`);

/** URL of a file of a platform, relative to the page, so that a built Storybook works under any path. */
export const platformUrl = (path: string): string => at(`platforms/${path}${query(shownBuild)}`);

const requests = new Map<string, Promise<Response>>();

/** Each file is requested once. @throws if the file is missing */
async function request(url: string): Promise<Response> {
  const known = requests.get(url) ?? fetch(url, { cache: 'no-cache' });
  requests.set(url, known);
  const response = await known;
  if (!response.ok) throw new Error(`${url} was not found (${response.status}).`);
  return response.clone();
}

/** Shows the files of another build: they are requested again. */
export function showBuild(build: number): void {
  shownBuild = build;
  requests.clear();
}

/** The files that this Storybook serves; none if the platforms were not built. */
export const loadPlatformFiles = (build = 0): Promise<PlatformFiles> =>
  request(at(`platform-files/index.json${query(build)}`))
    .then((response) => response.json() as Promise<PlatformFiles>)
    .catch(() => ({}));

export const readPlatformText = async (path: string): Promise<string> => (await request(platformUrl(path))).text();
export const readPlatformBytes = async (path: string): Promise<ArrayBuffer> =>
  (await request(platformUrl(path))).arrayBuffer();
