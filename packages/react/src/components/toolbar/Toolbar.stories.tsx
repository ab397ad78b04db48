import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Link } from '../link/index.js';
import { Stack } from '../stack/index.js';
import { ToggleGroup } from '../toggle-group/index.js';
import { toolbarProps } from './Toolbar.props.js';
import { Toolbar, type ToolbarRootProps } from './index.js';
import file from './Toolbar.words.json' with { type: 'json' };

const words = storyWords(file);
const { variant: variants, orientation: orientations } = toolbarProps.variants;

/**
 * Controls for one thing, with one tab stop. Use it for four or more controls that are always there. Do not use it for a
 * few buttons (`ButtonGroup`), nor for links of a site (`NavList`).
 */
const meta = preview.meta({
  title: 'Components/Toolbar',
  component: Toolbar.Root,
  args: toolbarProps.defaults,
  argTypes: {
    variant: { control: 'radio', options: variants },
    orientation: { control: 'radio', options: orientations },
  },
  render: (args) => <Format {...args} />,
});

function Format(props: ToolbarRootProps) {
  const { story, format, bold, italic, quote, undo, redo, help } = useWords(words);
  return (
    <Toolbar.Root aria-label={story} {...props}>
      <ToggleGroup.Root
        multiple
        aria-label={format}
        defaultValue={['bold']}
        orientation={props.orientation ?? 'horizontal'}
      >
        {Object.entries({ bold, italic, quote }).map(([value, text]) => (
          <ToggleGroup.Item key={value} value={value} variant="ghost" size="sm">
            {text}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <Toolbar.Separator />
      <Toolbar.Group>
        <Button variant="ghost" size="sm">
          {undo}
        </Button>
        <Button variant="ghost" size="sm" disabled>
          {redo}
        </Button>
      </Toolbar.Group>
      <Toolbar.Separator />
      <Link href="#help">{help}</Link>
    </Toolbar.Root>
  );
}

export const Playground = meta.story({});

export const Variants = meta.story({
  render: () => (
    <Stack gap={5}>
      {variants.map((variant) => (
        <Format key={variant} variant={variant} />
      ))}
    </Stack>
  ),
});

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** The left arrow key moves to the next control. */
export const InArabic = Variants.extend({ globals: { lang: 'ar' } });
