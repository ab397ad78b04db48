import type { TestProject } from 'vitest/node';
import { buildPage } from './build.js';
import { serve } from './serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the page with all stories. */
    stories: string;
  }
}

/** Builds the page with all stories, unless nothing has changed, and serves it while the tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const served = await serve(await buildPage());
  project.provide('stories', served.url);
  return () => served.close();
}
