import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { lamp, loom, night, well } from '../../test/drawn-pictures.js';
import { lightboxProps } from './Lightbox.props.js';
import { Lightbox, type LightboxProps } from './index.js';
import file from './Lightbox.words.json' with { type: 'json' };

const words = storyWords(file);
const sources = { well, loom, night, lamp };

/**
 * Small pictures that open large. Use it for pictures that people want to see large, one after the other. Do not use it for
 * pictures that are part of a text (`Image`), nor for slides of other content (`Carousel`).
 *
 * Arrow keys in reading direction, Home, End and a swipe go to another picture. Pictures are never mirrored. Without
 * JavaScript each small picture is a link to the large one.
 */
const meta = preview.meta({
  title: 'Components/Lightbox',
  component: Lightbox,
  args: { pictures: [] },
  argTypes: { ratio: { control: 'select', options: lightboxProps.variants.ratio }, pictures: { control: false } },
  render: (args) => <Album {...args} />,
});

function Album({ pictures: _pictures, ...props }: LightboxProps) {
  const { pictures } = useWords(words);
  const shown = Object.entries(pictures).map(([key, texts]) => ({
    ...texts,
    src: sources[key as keyof typeof sources],
  }));
  return <Lightbox {...props} pictures={shown} />;
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], args: { defaultOpen: true } });

/** The small pictures are cut; the large ones are whole. */
export const Square = meta.story({ args: { ratio: '1/1' } });

/** The next picture is on the left; the pictures themselves are the same. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('link');
    await userEvent.click(first!);
    await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible());
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(canvas.getByRole('img', { name: file.ar.pictures.loom.alt })).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(second).toHaveFocus());
  },
});
