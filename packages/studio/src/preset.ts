import { resolve } from 'node:path';
import type { BrandPlanner, PlanBrand } from './brands/types.js';
import { createStudioServer, nonceMeta, type Handler, type StudioServer } from './server/index.js';
import { Sheets } from './server/sheets.js';

/** Options of the addon in `.storybook/main`. */
export interface StudioPresetOptions {
  /** The token folder, relative to the working directory. Default: `tokens`. */
  readonly tokens?: string;
  /** Path of the resolver document in the token folder. Default: the only one. */
  readonly resolver?: string;
  /**
   * Works out how brands are added, renamed and removed: `() => import('wusum/brands')`. Without it, that is not offered.
   * Colours of a new brand fit the rules of `wusum.config`.
   */
  readonly brands?: () => Promise<BrandPlanner>;
  /** A file of the package that has the font packages, such as its `package.json`. Default: the working directory. */
  readonly fonts?: string;
  /** Style sheets of components, to find the components that a change reaches and those where a token appears. */
  readonly styles?: readonly string[];
}

/** What Storybook passes to a preset, and what the preset needs of it. */
interface PresetContext extends StudioPresetOptions {
  readonly configType?: 'DEVELOPMENT' | 'PRODUCTION';
}

/** One server for each token folder: the page and the plugin share its nonce. */
const servers = new Map<string, StudioServer>();

function serverOf({ tokens = 'tokens', resolver, styles = [], brands, fonts }: StudioPresetOptions): StudioServer {
  const folder = resolve(tokens);
  const known = servers.get(folder);
  if (known) return known;
  const sheets = new Sheets(styles);
  const server = createStudioServer({
    tokens: folder,
    resolver,
    fonts: fonts === undefined ? undefined : resolve(fonts),
    styles: () => sheets.read(),
    ...(brands && { planBrand: () => projectPlan(brands) }),
    onError: (error) => console.error(error),
  });
  servers.set(folder, server);
  return server;
}

/** The plan with the rules of the project as they are now: those of the working directory, as a command there has. */
async function projectPlan(brands: () => Promise<BrandPlanner>): Promise<PlanBrand> {
  const { planBrand, readRules } = await brands();
  const rules = await readRules?.(process.cwd());
  return (files, operation, options) => planBrand(files, operation, { ...options, ...(rules && { rules }) });
}

/** Storybook's hook: dry runs and saves at `/wusum/studio/` of the development server, whatever the builder is. */
export function experimental_devServer<App extends { use(handler: Handler): unknown }>(
  app: App,
  options: PresetContext,
): App {
  app.use(serverOf(options).handle);
  return app;
}

/** Storybook's hook: gives the nonce to the manager page. A built Storybook has no server, so it has no nonce. */
export function managerHead(head: string | undefined, options: PresetContext): string {
  if (options.configType !== 'DEVELOPMENT') return head ?? '';
  return `${head ?? ''}\n<meta name="${nonceMeta}" content="${serverOf(options).nonce}" />`;
}

/** Storybook's hook: the server answers to its own names only, whatever the default of Storybook is. */
export function core<Config extends { allowedHosts?: unknown }>(config: Config | undefined): Config {
  return { allowedHosts: [], ...config } as unknown as Config;
}
