import { writeFileSync } from 'node:fs';
import { at } from '../run/paths.mjs';
import { componentFolders } from '../../packages/react/build/components.ts';
import { piecesOf } from '../../packages/react/build/fold-rules.ts';
import { readModuleGraph } from '../../packages/react/build/module-graph.ts';
import { inOrder, orderFile, orderText, readOrder, searchOrder } from '../../packages/react/build/sheet-order.ts';
import { indexOf, readStyleSheets, sheetsOf } from '../../packages/react/build/style-sheets.ts';

// `npm run sheet-order`: a better order of the parts in the style sheet of @wusum/react. It takes a minute; the next build
// uses it.
const STEPS = 30_000;

const root = at('packages', 'react');
const graph = await readModuleGraph([indexOf(root), ...componentFolders(root).map((folder) => indexOf(root, folder))]);
const known = readOrder(root);
const { start, first, pieces } = piecesOf(sheetsOf(indexOf(root), graph, await readStyleSheets(graph)), known);
writeFileSync(orderFile(root), orderText([...first, ...searchOrder(start, inOrder(pieces, known), STEPS)]));
