import { Controls, Description, DocsContext, Markdown, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useMemo, type ComponentProps } from 'react';
import type { DescribedText } from '../copy/descriptions.js';
import { useDocsTexts, type DocsTexts } from './translations.js';

/** `meta` for the component, or the export of a story. */
type Documented = NonNullable<ComponentProps<typeof Description>['of']>;

/** The description of the component or of a story, in the language of the docs. */
export function Described({ of }: { of: Documented }) {
  const { language } = useDocsTexts();
  if (language === 'en') return <Description of={of} />;
  return <DescribedInLanguage of={of} />;
}

function DescribedInLanguage({ of }: { of: Documented }) {
  const text = useDescription(of);
  return text === '' ? null : <Prose text={text} />;
}

/** The text that Storybook's own block shows. */
function useDescription(of: Documented): string {
  const resolved = useOf(of, ['story', 'meta']);
  if (resolved.type === 'story') return textOf(resolved.story.parameters['docs']?.description?.story);
  const { parameters, component } = resolved.preparedMeta;
  const docs = parameters['docs'];
  return textOf(
    docs?.description?.component || docs?.extractComponentDescription?.(component, { component, parameters }),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text in Markdown, in the language of the docs; in English if it has no translation. */
export function Prose({ text }: { text: string }) {
  const { language, translate } = useDocsTexts();
  const shown = translate(text);
  if (shown.lang === language) return <Markdown>{shown.text}</Markdown>;
  return (
    <div lang={shown.lang} dir="ltr">
      <Markdown>{shown.text}</Markdown>
    </div>
  );
}

/** Storybook's table of controls, with the notes of props in the language of the docs. */
export function TranslatedControls() {
  const texts = useDocsTexts();
  const context = useContext(DocsContext);
  const translated = useMemo(() => (texts.language === 'en' ? context : inLanguage(context, texts)), [context, texts]);
  return (
    <DocsContext value={translated}>
      <Controls />
    </DocsContext>
  );
}

type Context = ComponentProps<typeof DocsContext.Provider>['value'];

/** Markdown that names its language: Storybook's table around it is English. */
const inItsLanguage = ({ text, lang }: DescribedText): string =>
  lang === 'en' ? text : `<span lang="${lang}">${text}</span>`;

/** The same context, whose stories have translated notes. */
function inLanguage(context: Context, { translate }: DocsTexts): Context {
  const stories = (): ReturnType<Context['componentStories']> =>
    context.componentStories().map((story) => ({
      ...story,
      argTypes: Object.fromEntries(
        Object.entries(story.argTypes).map(([name, argType]) => [
          name,
          argType.description === undefined
            ? argType
            : { ...argType, description: inItsLanguage(translate(argType.description)) },
        ]),
      ),
    }));
  return Object.assign(Object.create(context) as Context, { componentStories: stories });
}
