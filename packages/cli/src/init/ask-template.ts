import { suggest } from '@wusum/diagnostics';
import { UsageError, type Terminal } from '../terminal.js';
import { isAsking, prompt } from './prompt.js';

/** What a project is made of: tokens alone, or tokens and an app with the React components. */
export const templates = ['tokens', 'vite', 'next'] as const;

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

/** Asks what to create; without components, Storybook is that of the project. @throws UsageError for an unknown template */
export async function askTemplate(flags: TemplateFlags, terminal: Terminal): Promise<Template> {
  const asks = isAsking(flags, terminal) && flags.template === undefined;
  const template = asks ? await askName() : checked(flags.template ?? 'tokens');
  if (template === 'tokens') return { template, storybook: false };
  if (!asks || flags.storybook !== undefined) return { template, storybook: flags.storybook === true };
  const message = 'Add Storybook?';
  return { template, storybook: await prompt(({ confirm }) => confirm({ message, initialValue: false })) };
}

async function askName(): Promise<TemplateName> {
  return prompt(({ select }) =>
    select<TemplateName>({
      message: 'What to create',
      options: [
        { value: 'vite', label: 'Tokens and React components with Vite' },
        { value: 'next', label: 'Tokens and React components with Next.js' },
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
