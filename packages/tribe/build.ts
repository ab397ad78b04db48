import { buildAreas } from '../react/build/build-areas.js';

await buildAreas(import.meta.dirname);
