import { expect, userEvent, within } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { getCopy, languageOf } from '../../copy/index.js';
import { Moments as Page } from './Moments.js';

const meta = preview.meta({
  title: 'Foundations/Twelve moments',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const TwelveMoments = meta.story({ name: 'Twelve moments', render: () => <Page /> });

/** The reader guesses who speaks. */
export const WhoSpeaks = meta.story({
  name: 'Who speaks?',
  render: () => <Page initialView="who" />,
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(String((globals as { lang?: string }).lang ?? 'en'));
    const canvas = within(canvasElement);
    const question = canvas.getByRole('group', { name: getCopy('moments.question', language) });
    const [first] = within(question).getAllByRole('button');
    await userEvent.click(first!);
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole('button', { name: getCopy('moments.next', language) }));
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
});
