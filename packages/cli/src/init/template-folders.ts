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

/** What a project with the template `community` has of the example of that name; its theme and settings are in templates/. */
export const communityPaths = [
  'app',
  'proxy.ts',
  'src/brands.ts',
  'src/seed',
  'src/server',
  'src/ui',
  'src/words',
] as const;

/** The folder of a built command that has them. */
export const communityPart = 'community-app';
