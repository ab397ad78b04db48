import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import setUpPage from '../page/set-up.js';
import { failures } from './files.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether references are written instead of compared: `--update`. */
    updatePictures: boolean;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  rmSync(failures, { recursive: true, force: true });
  project.provide('updatePictures', project.config.snapshotOptions.updateSnapshot === 'all');
  return setUpPage(project);
}
