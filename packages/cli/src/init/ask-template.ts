import { suggest } from '@wusum/diagnostics';
import { UsageError, type Terminal } from '../terminal.js';
import { isAsking, prompt } from './prompt.js';

/** What a project is made of: tokens alone, or tokens and an app with the React components. */
export const templates = ['tokens', 'vite', 'next', 'community'] as const;

/** The languages that the community has its texts in. */
const communityLanguages = ['en', 'ar'];

export type TemplateName = (typeof templates)[number];

/** The flags of a template. */
export interface TemplateFlags {
  readonly yes?: boolean;
  readonly template?: string;
  readonly storybook?: boolean;
}

export interface Template {
  readonly template: TemplateName;
  readonly storybook: boolean;
}

/**
 * Asks what to create; without components, Storybook is that of the project.
 *
 * @param languages of the project
 * @throws UsageError for an unknown template, and for one that does not go with the languages or with Storybook
 */
export async function askTemplate(
  flags: TemplateFlags,
  languages: readonly string[],
  terminal: Terminal,
): Promise<Template> {
  const asks = isAsking(flags, terminal) && flags.template === undefined;
  const template = asks ? await askName(languages) : checked(flags.template ?? 'tokens');
  if (template === 'tokens') return { template, storybook: false };
  if (template === 'community') {
    checkCommunity(flags, languages);
    return { template, storybook: false };
  }
  if (!asks || flags.storybook !== undefined) return { template, storybook: flags.storybook === true };
  const message = 'Add Storybook?';
  return { template, storybook: await prompt(({ confirm }) => confirm({ message, initialValue: false })) };
}

const hasCommunity = (languages: readonly string[]): boolean =>
  communityLanguages.every((language) => languages.includes(language));

function checkCommunity({ storybook }: TemplateFlags, languages: readonly string[]): void {
  if (!hasCommunity(languages))
    throw new UsageError(
      `The template "community" has its texts in ${communityLanguages.join(' and ')}, and the project has ${languages.join(' and ')}. Pass --languages ${communityLanguages.join(',')}, or another template.`,
    );
  if (storybook === true)
    throw new UsageError('The template "community" has no Storybook. Add it later with `npx storybook@latest init`.');
}

async function askName(languages: readonly string[]): Promise<TemplateName> {
  const community = {
    value: 'community',
    label: 'A community, as a whole application',
    hint: 'stories, listening board, conversations; Next.js on SQLite, Node 24',
  } as const;
  return prompt(({ select }) =>
    select<TemplateName>({
      message: 'What to create',
      options: [
        { value: 'vite', label: 'Tokens and React components with Vite' },
        { value: 'next', label: 'Tokens and React components with Next.js' },
        ...(hasCommunity(languages) ? [community] : []),
        { value: 'tokens', label: 'Tokens only', hint: 'CSS, TypeScript, JSON and other platforms' },
      ],
    }),
  );
}

function checked(name: string): TemplateName {
  const known = templates.find((each) => each === name);
  if (known !== undefined) return known;
  const near = suggest(name, templates);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  throw new UsageError(`Unknown template "${name}".${meant} Expected ${templates.join(', ')}.`);
}
