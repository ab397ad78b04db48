import { expect, userEvent, waitFor, within } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { breadcrumbsProps } from './Breadcrumbs.props.js';
import { Breadcrumbs, type BreadcrumbsRootProps } from './index.js';
import file from './Breadcrumbs.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Where a page is: the path of pages above it. Use it on pages that are deep in a site. Do not use it for the steps of a task
 * (`Stepper`), or as the only navigation of a site.
 */
const meta = preview.meta({
  title: 'Components/Breadcrumbs',
  component: Breadcrumbs.Root,
  args: { max: breadcrumbsProps.defaults.max },
  render: (args) => <Path {...args} />,
});

function Path(props: BreadcrumbsRootProps) {
  const { story, ...pages } = useWords(words);
  return (
    <Breadcrumbs.Root {...props}>
      {Object.entries(pages).map(([key, name]) => (
        <Breadcrumbs.Item key={key} href={`#${key}`}>
          {name}
        </Breadcrumbs.Item>
      ))}
      <Breadcrumbs.Item current>{story}</Breadcrumbs.Item>
    </Breadcrumbs.Root>
  );
}

export const Playground = meta.story({});

/** All pages are shown, and the path wraps. */
export const Whole = meta.story({ args: { max: 9 } });

/** The button shows the pages in the middle, and focus is on the first of them. */
export const Opened = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getAllByRole('link')[1]).toHaveFocus());
  },
});

/** The signs point to the left. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
