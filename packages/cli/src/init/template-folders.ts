/** Folders of tokens/ that a new project starts from: all that belong to no brand. The build packs them. */
export const templateFolders = [
  'foundation',
  'semantic',
  'component',
  'modes',
  'contrast',
  'density',
  'script',
  'content',
] as const;
