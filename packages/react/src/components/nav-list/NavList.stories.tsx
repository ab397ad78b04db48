import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import file from './NavList.words.json' with { type: 'json' };
import { NavList, type NavListRootProps } from './index.js';

const words = storyWords(file);

/**
 * The pages of a product or a section, one below the other. Use it at the side of a page, for many pages in groups. Do not
 * use it for a few pages in a row (`TabNav`), nor for the headings of one page (`AnchorNav`).
 */
const meta = preview.meta({
  title: 'Components/NavList',
  component: NavList.Root,
  render: (args) => <Archive {...args} />,
});

function Archive(props: NavListRootProps) {
  const word = useWords(words);
  return (
    <NavList.Root aria-label={word.name} {...props}>
      <NavList.Item href="#home">{word.home}</NavList.Item>
      <NavList.Item href="#inbox" count={12} countLabel={word.unread}>
        {word.inbox}
      </NavList.Item>
      <NavList.Section label={word.letters} defaultOpen>
        <NavList.Item href="#found" current>
          {word.found}
        </NavList.Item>
        <NavList.Item href="#given" count={1240}>
          {word.given}
        </NavList.Item>
      </NavList.Section>
      <NavList.Section label={word.members}>
        <NavList.Item href="#help">{word.help}</NavList.Item>
      </NavList.Section>
      <NavList.Group label={word.circles}>
        <NavList.Item href="#type">{word.type}</NavList.Item>
        <NavList.Item href="#archive">{word.archive}</NavList.Item>
      </NavList.Group>
    </NavList.Root>
  );
}

export const Playground = meta.story({});

/** A closed section with the current page is marked. */
export const Closes = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const details = canvasElement.querySelector('details')!;
    await userEvent.click(details.querySelector('summary')!);
    await expect(details.open).toBe(false);
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
