import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cache = join(import.meta.dirname, '../../node_modules/.cache');

/** A folder of sources, inside the package so that their imports resolve. */
export function openFixture(): { write(name: string, text: string): string; remove(): void } {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fixture-'));
  return {
    write(name, text) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The styles file of a component whose root has the class `ws-x`. */
export const rootStyles = `import { styled } from 'styled-components';
export const Root = styled.div.withConfig({ componentId: 'ws-x' })\`
  @layer wusum.components { gap: 1em; }
\`;
`;
