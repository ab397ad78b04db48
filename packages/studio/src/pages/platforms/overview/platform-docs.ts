/** What docs/platforms has of a platform. */
export interface PlatformDocs {
  readonly name: string;
  /** One sentence in English, from the code of the platform. */
  readonly description: string;
  /** Files of the brand of the example. */
  readonly files: readonly string[];
}

/**
 * The platforms in the order of their index page, from the generated parts of the pages.
 *
 * @param pages Markdown by path, `README.md` among them
 */
export function readPlatformDocs(pages: Readonly<Record<string, string>>): PlatformDocs[] {
  const page = (name: string): string =>
    Object.entries(pages).find(([path]) => path.endsWith(`/${name}.md`))?.[1] ?? '';
  return [...page('README').matchAll(/^- \[([\w-]+)\]\([\w-]+\.md\): (.+)$/gmu)].map(([, name, description]) => ({
    name: name!,
    description: description!,
    files: filesIn(page(name!)),
  }));
}

/** The first list of files of a page. */
const filesIn = (page: string): string[] => /^```text\n(.*?)\n```$/msu.exec(page)?.[1]?.split('\n') ?? [];

/** The platforms by what they are for. A page of this Storybook shows the files of the first group. */
export const groups = {
  shown: ['icons', 'logos', 'cards', 'mails', 'slides', 'stationery', 'book', 'palettes'],
  web: ['css', 'scss', 'less', 'ts', 'json', 'tailwind'],
  libraries: ['shadcn', 'mui', 'radix-themes'],
  design: ['figma', 'tokens-studio'],
  apps: ['ios', 'android', 'flutter'],
  mail: ['email', 'storybook'],
} as const;

export type Group = keyof typeof groups;
