import { join } from 'node:path';
import { buildAreas } from '../react/build/build-areas.js';
import { tribeRules } from '../react/build/docs.js';

const root = import.meta.dirname;
await buildAreas(root, { source: join(root, '..', '..', 'docs', 'tribe'), rules: tribeRules });
