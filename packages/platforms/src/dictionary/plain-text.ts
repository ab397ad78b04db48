/**
 * Text without the control characters of a terminal. Node's module is looked up when it is used: an import of it would
 * keep pages of a development server, which are not bundled, from loading this package.
 */
export const plainText = (text: string): string => process.getBuiltinModule('node:util').stripVTControlCharacters(text);
