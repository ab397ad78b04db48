import Button from '@mui/material/Button';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { create } from 'storybook/theming';
import { describe, expect, test, vi } from 'vitest';
import { emitReal } from './real.js';

vi.setConfig({ testTimeout: 60_000 });

/** Runs a module's text. */
async function load(source: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, unknown>;
}

type ThemeOptions = NonNullable<Parameters<typeof createTheme>[0]>;

function renderButton(theme: ReturnType<typeof createTheme>): string {
  const button = createElement(Button, { variant: 'contained' }, 'Act');
  return renderToString(createElement(ThemeProvider, { theme }, button));
}

describe('mui', () => {
  test('createTheme accepts the options of every brand, and a rendered button has its colours', async () => {
    const files = Object.entries(await emitReal('mui')).filter(([path]) => /^(?:\w+|majlis\.\w+)\.js$/.test(path));
    for (const [, source] of files) {
      const { themeOptions } = (await load(source)) as { themeOptions: ThemeOptions };
      const [light, dark] = [...source.matchAll(/primary: \{\s+main: "(#\w+)"/g)].map(([, hex]) => hex!);
      const theme = createTheme(themeOptions);
      // Only themes with CSS variables have it, and the type does not distinguish them.
      const { generateStyleSheets } = theme as unknown as { generateStyleSheets: () => object };
      const sheets = JSON.stringify(generateStyleSheets.call(theme));
      expect(renderButton(theme)).toContain('background-color:var(--variant-containedBg)');
      expect(renderButton(theme)).toContain('--variant-containedBg:var(--mui-palette-primary-main)');
      for (const hex of [light!, dark!]) expect(sheets).toContain(`"--mui-palette-primary-main":"${hex}"`);
      const { palette } = themeOptions.colorSchemes!.dark as { palette: object };
      const plain = createTheme({ typography: themeOptions.typography, palette: { mode: 'dark', ...palette } });
      expect(renderButton(plain)).toContain(`--variant-containedBg:${dark!}`);
      expect(renderButton(plain)).toContain('text-transform:none');
    }
    expect(files.length).toBeGreaterThan(1);
  });
});

describe('storybook', () => {
  test('`create` of the manager accepts the theme of every brand and mode', async () => {
    const files = Object.entries(await emitReal('storybook')).filter(([path]) => path.endsWith('.js'));
    for (const [path, source] of files) {
      const own = source.replace(/^import .+\n/, 'const create = (variables) => variables;\n');
      const { default: variables } = (await load(own)) as { default: Parameters<typeof create>[0] };
      const theme = create(variables);
      expect(theme.base).toBe(path.includes('dark') ? 'dark' : 'light');
      expect(theme.colorPrimary).toMatch(/^#[0-9a-f]{6}$/);
      expect(Object.values(theme).some((value) => /undefined|NaN/.test(String(value)))).toBe(false);
    }
    expect(files.length).toBeGreaterThan(2);
  });
});
