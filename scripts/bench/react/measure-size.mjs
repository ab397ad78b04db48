import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../../run/paths.mjs';
import { benchFolder } from './build.mjs';

const { build } = createRequire(join(benchFolder, 'package.json'))('esbuild');

const names = ['Dialog', 'Select', 'Tabs', 'Tooltip'];
const all = ['Button', ...names];

/** Imports for one button and for five components, with the smallest CSS that each library offers. */
const entries = {
  'wusum-static': {
    one: "export { Button } from '@wusum/react';\nimport '@wusum/react/button/styles.css';",
    five: `export { ${all.join(', ')} } from '@wusum/react';\n${all
      .map((name) => `import '@wusum/react/${name.toLowerCase()}/styles.css';`)
      .join('\n')}`,
  },
  'wusum-styled': {
    one: "export { Button } from '@wusum/react/styled';",
    five: `export { ${all.join(', ')} } from '@wusum/react/styled';`,
  },
  'radix-themes': {
    one: "export { Button, Theme } from '@radix-ui/themes';\nimport '@radix-ui/themes/styles.css';",
    five: `export { ${all.join(', ')}, Theme } from '@radix-ui/themes';\nimport '@radix-ui/themes/styles.css';`,
  },
  mantine: {
    one: `export { Button, MantineProvider } from '@mantine/core';\n${mantineCss(['Button'])}`,
    five: `export { Button, Modal, Select, Tabs, Tooltip, MantineProvider } from '@mantine/core';\n${mantineCss([
      'Button',
      'CloseButton',
      'Paper',
      'Overlay',
      'ModalBase',
      'Modal',
      'Input',
      'Combobox',
      'Popover',
      'ScrollArea',
      'Tabs',
      'Tooltip',
    ])}`,
  },
};

entries.chakra = {
  one: "export { Button, ChakraProvider, defaultSystem } from '@chakra-ui/react';",
  five: `export { ${all.join(', ')}, ChakraProvider, defaultSystem } from '@chakra-ui/react';`,
};
entries.mui = {
  one: "export { Button, ThemeProvider } from '@mui/material';",
  five: `export { ${all.join(', ')}, Tab, MenuItem, FormControl, InputLabel, ThemeProvider } from '@mui/material';`,
};
const primerCss = ['primitives', 'functional/themes/light', 'functional/themes/dark']
  .map((file) => `import '@primer/primitives/dist/css/${file}.css';`)
  .join('\n');
entries.primer = {
  one: `export { Button, ThemeProvider, BaseStyles } from '@primer/react';\n${primerCss}`,
  five: `export { Button, Dialog, ActionMenu, ActionList, UnderlineNav, ThemeProvider, BaseStyles } from '@primer/react';\nexport { Tooltip } from '@primer/react/next';\n${primerCss}`,
};

// Both have no styles: the CSS is the application's own.
const ariaFive =
  'Button Dialog DialogTrigger Heading Label ListBox ListBoxItem Modal ModalOverlay Popover Select SelectValue Tab ' +
  'TabList TabPanel Tabs Tooltip TooltipTrigger';
entries['base-ui'] = {
  one: "export { Button } from '@base-ui/react/button';",
  five: all.map((name) => `export { ${name} } from '@base-ui/react/${name.toLowerCase()}';`).join('\n'),
};
entries['react-aria'] = {
  one: "export { Button } from 'react-aria-components';",
  five: `export { ${ariaFive.replaceAll(' ', ', ')} } from 'react-aria-components';`,
};

function mantineCss(files) {
  const base = ['baseline', 'default-css-variables', 'global', 'UnstyledButton', 'Loader'];
  return [...base, ...files].map((file) => `import '@mantine/core/styles/${file}.css';`).join('\n');
}

const ours = /^@wusum\//;
const external = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];

/** esbuild resolves our packages as an app would: by their exports, from a folder that depends on them. */
const ourPackages = {
  name: 'our-packages',
  setup(setup) {
    setup.onResolve({ filter: ours }, ({ path, importer, kind, pluginData }) => {
      if (pluginData === 'again' || importer.includes('/packages/')) return undefined;
      return setup.resolve(path, { kind, resolveDir: at('packages', 'studio'), pluginData: 'again' });
    });
  },
};

async function gzipped(contents) {
  const result = await build({
    stdin: { contents, resolveDir: benchFolder, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    external,
    plugins: [ourPackages],
    outdir: 'out',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'empty' },
    logLevel: 'error',
  });
  const size = (ending) =>
    result.outputFiles
      .filter((file) => file.path.endsWith(ending))
      .reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length / 1024, 0);
  return { js: size('.js'), css: size('.css') };
}

/**
 * Kilobytes, minified and gzipped, without React, of one Button and of Button + Dialog + Select + Tabs + Tooltip.
 *
 * @param {string[]} contestants
 */
export async function measureSizes(contestants) {
  const sizes = {};
  for (const name of contestants.filter((contestant) => contestant in entries)) {
    sizes[name] = { one: await gzipped(entries[name].one), five: await gzipped(entries[name].five) };
  }
  return sizes;
}
