import { writeFileSync } from 'node:fs';
import { at } from '../run/paths.mjs';
import { measureSizes, sizesFile, sizesText } from '../../packages/react/build/sizes.ts';

// `npm run sizes`: the budget of each export of @wusum/react becomes what it costs now.
const root = at('packages', 'react');
writeFileSync(sizesFile(root), sizesText(await measureSizes(root)));
