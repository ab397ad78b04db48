// Writes what is generated from the component folders: the index of @wusum/react.
import { writeFile } from 'node:fs/promises';
import { indexSource } from '../../packages/react/build/components.ts';
import { at } from '../run/paths.mjs';

await writeFile(at('packages', 'react', 'src', 'index.ts'), indexSource(at('packages', 'react')));
process.stdout.write('Wrote the index of @wusum/react.\n');
