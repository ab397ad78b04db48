import { expect, waitFor } from 'storybook/test';
import { Stack, Text } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import type { Term } from '../data.js';
import { Glossary, GlossaryTerm } from './index.js';
import file from './GlossaryTerm.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A term in a sentence, whose meaning opens beside it, and the list of terms that it leads to. Use it where a term is used for
 * the first time. Do not use it for what a reader must know to go on: write that into the sentence.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/GlossaryTerm',
  component: GlossaryTerm,
  args: { term: { id: 'wasm', name: words.en.wasmName, language: 'en', meaning: words.en.wasm } },
  argTypes: { term: { control: false }, children: { control: false } },
  render: () => <Sentence />,
});

/** The terms of the story, with their names in the language that the reader does not read. */
function useTerms(): readonly [Term, Term] {
  const { wasm, wasmName, sadr, sadrName } = useWords(words);
  const language = wasmName === words.en.wasmName ? 'en' : 'ar';
  const [other, names] = language === 'en' ? (['ar', words.for('ar')] as const) : (['en', words.en] as const);
  return [
    { id: 'wasm', name: wasmName, language, meaning: wasm, other: { name: names.wasmName, language: other } },
    { id: 'sadr', name: sadrName, language, meaning: sadr, other: { name: names.sadrName, language: other } },
  ];
}

function Sentence() {
  const { before, form, after } = useWords(words);
  const terms = useTerms();
  return (
    <Stack gap={6}>
      <Text>
        {before} <GlossaryTerm term={terms[0]}>{form}</GlossaryTerm>
        {after.startsWith('،') ? '' : ' '}
        {after}
      </Text>
      <Glossary terms={terms} />
    </Stack>
  );
}

export const Playground = meta.story({});

/** Focus opens the meaning; Escape closes it; Enter leads to the entry. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: words.for('ar').form });
    await waitFor(() => expect(link).toHaveFocus());
    await waitFor(() => expect(canvasElement.querySelector(':popover-open')).toBeVisible(), { timeout: 3000 });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvasElement.querySelector(':popover-open')).toBeNull());
    await waitFor(() => expect(link).toHaveFocus());
  },
});
