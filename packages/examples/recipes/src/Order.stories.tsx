import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Order } from './Order.js';
import file from './Order.words.json' with { type: 'json' };

const words = storyWords(file);
const prices = { thread: 12.5, board: 9, cloth: 18 };

/** A form in steps: nothing is lost on the way back, and everything is seen before it is sent. */
const meta = preview.meta({ title: 'Recipes/Order', component: Order, tags: ['!autodocs'] });

const Page = () => <Order words={useWords(words)} prices={prices} currency="OMR" today="2026-11-29" />;

/** What is missing is shown where it is, and the way back loses nothing. */
export const Default = meta.story({
  render: () => <Page />,
  play: async ({ canvas, canvasElement, globals, userEvent }) => {
    const next = () => userEvent.click(canvas.getAllByRole('button').at(-1)!);
    await next();
    await next();
    const name = canvasElement.querySelector<HTMLInputElement>('[autocomplete=name]')!;
    await expect(name).toBeInvalid();
    const { someone } = words.for(globals['lang'] as string);
    await userEvent.type(name, someone);
    await userEvent.click(canvas.getAllByRole('button').at(-2)!);
    await next();
    await expect(canvasElement.querySelector('[autocomplete=name]')).toHaveValue(someone);
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Page /> });
