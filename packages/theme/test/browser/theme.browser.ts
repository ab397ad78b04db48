import { readFileSync } from 'node:fs';
import { describeNesting } from './describe-nesting.js';

const dist = new URL('../../dist/theme/', import.meta.url);

describeNesting('the theme that is published', {
  read: (path) => readFileSync(new URL(path, dist), 'utf8'),
  runs: 60,
});
