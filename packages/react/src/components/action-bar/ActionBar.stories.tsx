import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { Button } from '../button/index.js';
import { Checkbox } from '../checkbox/index.js';
import { CheckboxGroup } from '../checkbox-group/index.js';
import { Stack } from '../stack/index.js';
import { ActionBar, type ActionBarProps } from './index.js';
import file from './ActionBar.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The actions for what is selected in a list. Use it for a table or a list with checkboxes. Do not use it for actions that
 * are always there (`Toolbar`), nor for news (`toast`).
 */
const meta = preview.meta({ title: 'Components/ActionBar', component: ActionBar, args: { count: 3 } });

function Actions({ count = 3, onClear = () => {} }: Partial<Pick<ActionBarProps, 'count' | 'onClear'>>) {
  const { keep, pass } = useWords(words);
  return (
    <ActionBar count={count} onClear={onClear}>
      <Button size="sm">{keep}</Button>
      <Button size="sm">{pass}</Button>
    </ActionBar>
  );
}

export const Playground = meta.story({ render: (args) => <Actions {...args} /> });

function Selection() {
  const { stories, well, road, bread } = useWords(words);
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <Stack gap={4}>
      <CheckboxGroup label={stories} value={value} onValueChange={setValue}>
        {Object.entries({ well, road, bread }).map(([key, text]) => (
          <Checkbox key={key} value={key} label={text} />
        ))}
      </CheckboxGroup>
      <Actions count={value.length} onClear={() => setValue([])} />
    </Stack>
  );
}

/** It appears with the first selected story, and leaves with the last one. */
export const WithList = meta.story({
  render: () => <Selection />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole('checkbox')[0]!);
    const bar = canvas.getByRole('toolbar');
    await userEvent.click(within(bar).getAllByRole('button').at(-1)!);
    await expect(canvas.queryByRole('toolbar')).toBeNull();
  },
});

/** Arabic has a dual for two. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: { count: 2 },
  render: (args) => <Actions {...args} />,
});
