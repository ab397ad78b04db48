// Writes docs/components: props, parts, attributes and variables of every component, from types and styles.
import { componentPages } from '../api/component-pages.ts';
import { writePages } from './write-pages.mjs';

await writePages('components', await componentPages());
