import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Badge } from '../badge/index.js';
import { sideNavProps } from './SideNav.props.js';
import { SideNav, type SideNavRootProps } from './index.js';
import file from './SideNav.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The sections of an application, at its side. Its labels can be hidden: it is a rail of icons then; in a narrow frame it is
 * in a drawer. Use it in `AppShell.Side`. Do not use it for the headings of one page, or for a site with few pages (`TabNav`,
 * `SiteHeader`).
 */
const meta = preview.meta({
  title: 'Components/SideNav',
  component: SideNav.Root,
  args: { defaultOpen: sideNavProps.defaults.defaultOpen, collapsible: sideNavProps.defaults.collapsible },
  argTypes: { children: { control: false } },
  render: (args) => <Sections {...args} />,
});

/** Outlines on the grid of the mark: a roof, a page, rings, a box and a letter. */
const paths = {
  home: 'M3 10L12 3L21 10V21H3ZM9 21V14H15V21',
  stories: 'M5 3H19V21H5ZM9 8H15M9 12H15M9 16H13',
  circles: 'M9 3A6 6 0 1 1 9 15A6 6 0 1 1 9 3ZM15 9A6 6 0 1 1 15 21A6 6 0 1 1 15 9Z',
  archive: 'M3 4H21V9H3ZM5 9V20H19V9M10 13H14',
  type: 'M4 5H20M12 5V20M8 20H16',
} as const;

function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

function Sections(props: SideNavRootProps) {
  const word = useWords(words);
  return (
    <SideNav.Root {...props}>
      <SideNav.Item href="#home" icon={<Icon name="home" />}>
        {word.home}
      </SideNav.Item>
      <SideNav.Item href="#stories" current icon={<Icon name="stories" />} end={<Badge>{word.new}</Badge>}>
        {word.stories}
      </SideNav.Item>
      <SideNav.Item href="#circles" icon={<Icon name="circles" />}>
        {word.circles}
      </SideNav.Item>
      <SideNav.Group label={word.group}>
        <SideNav.Item href="#archive" icon={<Icon name="archive" />}>
          {word.archive}
        </SideNav.Item>
        <SideNav.Item href="#type" icon={<Icon name="type" />}>
          {word.type}
        </SideNav.Item>
      </SideNav.Group>
    </SideNav.Root>
  );
}

export const Playground = meta.story({});

/** A rail of icons. Each has its name in a tooltip. */
export const Rail = meta.story({ args: { defaultOpen: false } });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const toggle = canvasElement.querySelector('[aria-expanded]:not([aria-haspopup])');
    if (!toggle?.checkVisibility()) return;
    await userEvent.click(toggle);
    await expect(canvas.getByRole('link', { name: words.for('ar').archive })).toBeVisible();
  },
});
