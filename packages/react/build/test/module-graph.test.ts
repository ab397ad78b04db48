import { afterAll, expect, it } from 'vitest';
import { readModuleGraph } from '../module-graph.js';
import { readStyleSheets, styleSheetOf } from '../style-sheets.js';
import { openFixture, rootStyles } from './fixture.js';

const { write, remove } = openFixture();
afterAll(remove);

it('the style sheet of a component has what it reaches through internal modules and re-exports, and nothing by type alone', async () => {
  write('button/Button.styles.ts', rootStyles.replaceAll('ws-x', 'ws-a'));
  write('button/Button.tsx', `import { Root } from './Button.styles.js';\nexport const Button = () => <Root />;\n`);
  write('internal/row.ts', `export { Button as Row } from '../button/Button.js';\n`);
  write('card/Card.styles.ts', rootStyles.replaceAll('ws-x', 'ws-b'));
  write('card/Card.tsx', `import { Root } from './Card.styles.js';\nexport interface Props { a: 1 }\nvoid Root;\n`);
  write('menu/Menu.styles.ts', rootStyles.replaceAll('ws-x', 'ws-c'));
  write(
    'menu/Menu.tsx',
    `import { Row } from '../internal/row.js';\nimport { Props } from '../card/Card.js';\nimport { Root } from './Menu.styles.js';\nexport const Menu = (_: Props) => <Root><Row /></Root>;\n`,
  );
  const index = write('menu/index.ts', `export * as Menu from './Menu.js';\n`);
  const graph = await readModuleGraph([index]);
  const css = styleSheetOf(index, graph, await readStyleSheets(graph));
  expect([...css.matchAll(/\.ws-\w+/g)].map(String)).toEqual(['.ws-a', '.ws-c']);
});
