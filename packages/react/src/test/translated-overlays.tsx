/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { AppShell } from '../components/app-shell/index.js';
import { Command } from '../components/command/index.js';
import { ContextMenu } from '../components/context-menu/index.js';
import { ContextualHelp } from '../components/contextual-help/index.js';
import { Drawer } from '../components/drawer/index.js';
import { HoverCard } from '../components/hover-card/index.js';
import { Lightbox } from '../components/lightbox/index.js';
import { Menu } from '../components/menu/index.js';
import { Menubar } from '../components/menubar/index.js';
import { NavigationMenu } from '../components/navigation-menu/index.js';
import { Popover } from '../components/popover/index.js';
import { SideNav } from '../components/side-nav/index.js';
import { SiteHeader } from '../components/site-header/index.js';
import { SkipNav } from '../components/skip-nav/index.js';
import { Splitter } from '../components/splitter/index.js';
import { Tour } from '../components/tour/index.js';

/** Overlays that are no dialogs, and what opens them. */
export const overlayStates: Record<string, React.ReactElement[]> = {
  'context-menu': ['One', <b key="b">Two</b>].map((text) => (
    <ContextMenu.Root open>
      <ContextMenu.Trigger>{text}</ContextMenu.Trigger>
      <ContextMenu.Content>
        <ContextMenu.Item>{text}</ContextMenu.Item>
      </ContextMenu.Content>
    </ContextMenu.Root>
  )),
  menubar: ['One', <b key="b">Two</b>].map((text) => (
    <Menubar.Root aria-label="Menus">
      <Menubar.Menu open>
        <Menubar.Trigger>{text}</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.Item>{text}</Menubar.Item>
        </Menubar.Content>
      </Menubar.Menu>
    </Menubar.Root>
  )),
  'contextual-help': [
    <ContextualHelp open>One</ContextualHelp>,
    <ContextualHelp open heading="Why" variant="info">
      <b>Two</b>
    </ContextualHelp>,
  ],
  'app-shell': ['One', <b key="b">Two</b>].map((text) => (
    <AppShell.Root>
      <AppShell.Main>{text}</AppShell.Main>
    </AppShell.Root>
  )),
  drawer: ['One', <b key="b">Two</b>].map((text) => (
    <Drawer.Root open>
      <Drawer.Content>
        <Drawer.Title>{text}</Drawer.Title>
        <Drawer.Body>{text}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )),
  'hover-card': ['One', <b key="b">Two</b>].map((text) => (
    <HoverCard.Root open>
      <HoverCard.Trigger href="#a">{text}</HoverCard.Trigger>
      <HoverCard.Content>{text}</HoverCard.Content>
    </HoverCard.Root>
  )),
  menu: ['One', <b key="b">Two</b>].map((text) => (
    <Menu.Root open>
      <Menu.Trigger>Menu</Menu.Trigger>
      <Menu.Content>
        <Menu.Item>{text}</Menu.Item>
        <Menu.CheckboxItem checked={text === 'One'}>{text}</Menu.CheckboxItem>
      </Menu.Content>
    </Menu.Root>
  )),
  'navigation-menu': ['One', <b key="b">Two</b>].map((text) => (
    <NavigationMenu.Root value="a">
      <NavigationMenu.Item value="a">
        <NavigationMenu.Trigger>{text}</NavigationMenu.Trigger>
        <NavigationMenu.Panel>
          <NavigationMenu.Link href="#a">{text}</NavigationMenu.Link>
        </NavigationMenu.Panel>
      </NavigationMenu.Item>
    </NavigationMenu.Root>
  )),
  'side-nav': ['One', <b key="b">Two</b>].flatMap((text) => [
    <SideNav.Root open={text === 'One'}>
      <SideNav.Item href="#a">{text}</SideNav.Item>
    </SideNav.Root>,
    <SideNav.Root collapsible={false}>
      <SideNav.Group label={text}>
        <SideNav.Item href="#a" current icon={<i />} end="3">
          {text}
        </SideNav.Item>
      </SideNav.Group>
    </SideNav.Root>,
  ]),
  'site-header': ['One', <b key="b">Two</b>].map((text) => (
    <SiteHeader.Root>
      <SiteHeader.Menu />
      <SiteHeader.Brand>{text}</SiteHeader.Brand>
    </SiteHeader.Root>
  )),
  'skip-nav': [<SkipNav />, <SkipNav>Two</SkipNav>],
  splitter: ['One', <b key="b">Two</b>].map((text) => (
    <Splitter.Root>
      <Splitter.Pane>{text}</Splitter.Pane>
      <Splitter.Handle />
      <Splitter.Pane>{text}</Splitter.Pane>
    </Splitter.Root>
  )),
  command: ['One', <b key="b">Two</b>].flatMap((label) =>
    [[], ['a']].map((recent) => (
      <Command open recent={recent} commands={[{ value: 'a', label, description: label, shortcut: 'mod+k' }]} />
    )),
  ),
  lightbox: ['One', <b key="b">Two</b>].flatMap((caption) =>
    [0, 1].map((value) => (
      <Lightbox
        open
        value={value}
        pictures={[
          { src: 'data:,', alt: 'One', caption },
          { src: 'data:,', alt: 'Two' },
        ]}
      />
    )),
  ),
  tour: ['One', <b key="b">Two</b>].flatMap((text) =>
    [0, 1].map((step) => <Tour open step={step} steps={[{ title: text }, { title: 'Last', content: text }]} />),
  ),
  popover: ['One', <b key="b">Two</b>].map((text) => (
    <Popover.Root open>
      <Popover.Trigger>More</Popover.Trigger>
      <Popover.Content>
        <Popover.Title>{text}</Popover.Title>
        <p>{text}</p>
      </Popover.Content>
    </Popover.Root>
  )),
};
