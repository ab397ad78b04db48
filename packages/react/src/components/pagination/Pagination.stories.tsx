import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { paginationProps } from './Pagination.props.js';
import { Pagination } from './index.js';
import file from './Pagination.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Goes from page to page of a long list. Use it where people look for a place in a list and come back to it. Do not use it
 * for the steps of a task (`Stepper`).
 *
 * Numbers have the digits of the language. The number of controls is the same for every page, so they do not move.
 */
const meta = preview.meta({
  title: 'Components/Pagination',
  component: Pagination,
  decorators: [words.inArgs],
  args: { count: 24, defaultPage: 7, 'aria-label': words.en.name },
  argTypes: { siblings: { control: 'radio', options: paginationProps.variants.siblings }, href: { control: false } },
});

export const Playground = meta.story();

/** At the first page there is none before it; the control keeps its place and its focus. */
export const FirstAndLast = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Pagination {...args} defaultPage={1} />
      <Pagination {...args} defaultPage={24} aria-label={`${args['aria-label']} 2`} />
    </div>
  ),
});

/** With `href` the pages are links, which can be opened in a new window, too. */
export const Links = meta.story({ args: { href: (page: number) => `#page-${page}` } });

/** Where there is little space, a sentence is in place of the pages. */
export const Narrow = meta.story({
  render: (args) => (
    <div style={{ maxInlineSize: '20rem' }}>
      <Pagination {...args} />
    </div>
  ),
});

/** The page before is on the right. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
