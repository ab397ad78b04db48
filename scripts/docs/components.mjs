// Writes docs/components and docs/tribe: props, parts, attributes and variables of every component, from types and styles.
import { componentPages, tribePages } from '../api/component-pages.ts';
import { writePages } from './write-pages.mjs';

await writePages('components', await componentPages());
await writePages('tribe', await tribePages());
