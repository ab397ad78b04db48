import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { brandTests } from '../brand-tests.mjs';
import { root } from '../paths.mjs';

const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  .trim()
  .split('\n');
const chosen = brandTests(root, files);

test.each([
  ['packages/dtcg/test/tokens.test.ts', 'reads tokens/ by a helper'],
  ['packages/theme/test/house/community.test.ts', 'reads the compiled theme'],
  ['packages/cli/test/commands.test.ts', 'checks this repository'],
  ['packages/story-kit/src/words.test.tsx', 'imports the theme'],
  ['scripts/contract/brands-are-data.test.ts', 'looks for the names of brands'],
])('%s depends on the brands: it %s', (path) => {
  expect(chosen).toContain(path);
});

test.each(['packages/voice/test/xliff/xliff.test.ts', 'packages/dtcg/src/derive/solve.test.ts'])(
  '%s does not depend on the brands',
  (path) => {
    expect(files).toContain(path);
    expect(chosen).not.toContain(path);
  },
);
