import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { CoCreators } from './index.js';
import file from './CoCreators.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Everybody who worked on a story, by what they did, each as they asked to be named. Use it at the end of a story that
 * several people made. Do not use it for one storyteller (`CreditLine`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/CoCreators',
  component: CoCreators,
  args: { people: [] },
  argTypes: { people: { control: false } },
  render: words.render(({ teller, writer, photographer }) => (
    <CoCreators
      people={[
        { id: '1', role: 'teller', credit: { kind: 'pen name', name: teller } },
        {
          id: '2',
          role: 'writer',
          credit: { kind: 'name', name: writer },
          address: 'https://tribe.example/members/noura',
        },
        { id: '3', role: 'photographer', credit: { kind: 'name', name: photographer } },
        { id: '4', role: 'translator', credit: { kind: 'none' } },
      ]}
    />
  )),
});

export const Playground = meta.story({});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('link')).toHaveFocus());
  },
});
