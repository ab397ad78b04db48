/** Code that stories show, with words in the language of the page. */
export const sampleCode = (comment: string, greeting: string, farewell: string): string =>
  `import { registerBrands } from '@wusum/react';

// ${comment}
export const words = {
  greeting: '${greeting}', farewell: '${farewell}',
  circles: 7,
};
registerBrands({ words });
`;

export const sampleCommands = 'npm install @wusum/react\nnpm start';
