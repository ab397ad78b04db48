import { Button, Stack } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { getCopy, languageOf } from '../../copy/index.js';
import { DoDont } from './DoDont.js';
import file from './DoDont.words.json' with { type: 'json' };

const words = storyWords(file);

const meta = preview.meta({
  title: 'Blocks/DoDont',
  component: DoDont,
  args: { good: null, bad: null },
});

/** The example that breaks the rule has no button for assistive technology and takes no focus. */
export const Playground = meta.story({
  render: words.render(({ rule, send, draft, leave }) => (
    <DoDont
      good={
        <Stack direction="row" gap={3} wrap>
          <Button variant="solid" color="accent">
            {send}
          </Button>
          <Button>{draft}</Button>
          <Button variant="ghost">{leave}</Button>
        </Stack>
      }
      bad={
        <Stack direction="row" gap={3} wrap>
          {[send, draft, leave].map((text) => (
            <Button key={text} variant="solid" color="accent">
              {text}
            </Button>
          ))}
        </Stack>
      }
    >
      {rule}
    </DoDont>
  )),
  play: async ({ canvas, globals }) => {
    const language = languageOf(String(globals.lang));
    await expect(canvas.getByText(getCopy('example.dont', language))).toBeVisible();
    const buttons = canvas.getAllByRole('button');
    const reached = buttons.filter((button) => {
      button.focus();
      return document.activeElement === button;
    });
    await expect(reached.map((one) => one.closest('[data-kind]')?.getAttribute('data-kind'))).toEqual(
      Array(3).fill('do'),
    );
    await expect(buttons).toHaveLength(6);
  },
});
