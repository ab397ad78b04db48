import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { NavigationMenu, type NavigationMenuRootProps } from './index.js';
import file from './NavigationMenu.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The sections of a site, with panels of links. Use it at the top of a site with more pages than fit in a row of links. Do
 * not use it for the views of one page (`Tabs`), a few pages (`TabNav`), or for actions (`Menubar`).
 */
const meta = preview.meta({
  title: 'Components/NavigationMenu',
  component: NavigationMenu.Root,
  args: { defaultValue: '' },
  argTypes: { children: { control: false } },
  render: (args) => <Site {...args} />,
});

function Pages({ pages }: { pages: Readonly<Record<string, string>> }) {
  return (
    <ul>
      {Object.entries(pages).map(([key, name]) => (
        <li key={key}>
          <NavigationMenu.Link href={`#${key}`}>{name}</NavigationMenu.Link>
        </li>
      ))}
    </ul>
  );
}

function Site(props: NavigationMenuRootProps) {
  const { stories, storyPages, circles, circlePages, gatherings, about } = useWords(words);
  return (
    <NavigationMenu.Root {...props}>
      <NavigationMenu.Item value="stories">
        <NavigationMenu.Trigger>{stories}</NavigationMenu.Trigger>
        <NavigationMenu.Panel>
          <Pages pages={storyPages} />
        </NavigationMenu.Panel>
      </NavigationMenu.Item>
      <NavigationMenu.Item value="circles">
        <NavigationMenu.Trigger>{circles}</NavigationMenu.Trigger>
        <NavigationMenu.Panel>
          <Pages pages={circlePages} />
        </NavigationMenu.Panel>
      </NavigationMenu.Item>
      <NavigationMenu.Item>
        <NavigationMenu.Link href="#gatherings" current>
          {gatherings}
        </NavigationMenu.Link>
      </NavigationMenu.Item>
      <NavigationMenu.Item>
        <NavigationMenu.Link href="#about">{about}</NavigationMenu.Link>
      </NavigationMenu.Item>
    </NavigationMenu.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], args: { defaultValue: 'stories' } });

/** The panel is in line with the right edge of its button; the left arrow key goes on. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const { stories, circles, circlePages } = words.for('ar');
    canvas.getByRole('button', { name: stories }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(canvas.getByRole('button', { name: circles })).toHaveFocus());
    await userEvent.keyboard('{Enter}{ArrowDown}');
    await waitFor(() => expect(canvas.getByRole('link', { name: circlePages.archive })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: circles })).toHaveFocus());
  },
});
