/**
 * Setup file of the tests without a browser. Their files share processes and modules, because each process would load the
 * compiler again. So a file fails if it leaves the process in another state: the next file would run in it.
 */
import { afterAll } from 'vitest';
import { readProcessState, stateChanges } from './process-state.js';

const before = readProcessState();

afterAll(() => {
  const changes = stateChanges(before, readProcessState());
  if (changes.length > 0) throw new Error(`A test file left changes for the next one. Restore: ${changes.join(', ')}`);
});
