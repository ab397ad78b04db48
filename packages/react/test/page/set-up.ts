import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildPage } from './build.js';
import { serve } from './serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the page with all stories. */
    stories: string;
    /** Address of the module that renders them in Node. */
    storiesServer: string;
  }
}

/** Builds the page with all stories, unless nothing has changed, and serves it while the tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildPage();
  const served = await serve(folder);
  project.provide('storiesServer', pathToFileURL(join(folder, 'server', 'server.js')).href);
  project.provide('stories', served.url);
  return () => served.close();
}
