import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { SignIn } from './SignIn.js';
import file from './SignIn.words.json' with { type: 'json' };

const words = storyWords(file);

/** A short form. What is wrong is shown once, above it, and what was typed stays. */
const meta = preview.meta({ title: 'Recipes/Sign in', component: SignIn, tags: ['!autodocs'] });

function Page({ isKnown = false }: { isKnown?: boolean }) {
  return <SignIn words={useWords(words)} onSend={() => Promise.resolve(isKnown)} />;
}

export const Default = meta.story({ render: () => <Page isKnown /> });

/** Nothing that was typed is lost. */
export const Wrong = meta.story({
  render: () => <Page />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [address, code] = [...canvasElement.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])')];
    await userEvent.type(address!, '1@example.org');
    await userEvent.type(code!, '1 2 3 4');
    await userEvent.click(canvasElement.querySelector('[type=submit]')!);
    await waitFor(() => expect(canvas.getByRole('group')).toHaveFocus());
    await expect(address).toHaveValue('1@example.org');
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Page isKnown /> });
