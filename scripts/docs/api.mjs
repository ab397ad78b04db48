// Writes docs/api: the public declarations of each published package. Build the packages first.
import { apiPages } from '../api/pages.ts';
import { writePages } from './write-pages.mjs';

await writePages('api', apiPages());
