import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, Stack } from '@wusum/react';
import { languages } from '../brand-setup';
import { words, type Language } from './words';

const meta: Meta<typeof Button> = {
  title: 'Components/Button',
  component: Button,
  args: { variant: 'solid', color: 'accent' },
  render: (args, { globals }) => (
    <Button {...args}>{words[(globals['lang'] as Language | undefined) ?? languages[0]].save}</Button>
  ),
};

export default meta;

export const Playground: StoryObj<typeof meta> = {};

export const Variants: StoryObj<typeof meta> = {
  render: (args, { globals }) => (
    <Stack direction="row" gap={3} wrap>
      {(['solid', 'soft', 'outline', 'ghost'] as const).map((variant) => (
        <Button key={variant} {...args} variant={variant}>
          {words[(globals['lang'] as Language | undefined) ?? languages[0]].save}
        </Button>
      ))}
    </Stack>
  ),
};
