import type { ReactElement } from 'react';
import {
  AppShell,
  Command,
  ContextMenu,
  ContextualHelp,
  Drawer,
  HoverCard,
  Lightbox,
  Menubar,
  NavigationMenu,
  SideNav,
  SiteHeader,
  SkipNav,
  Splitter,
  Tour,
} from '../index.js';

/** Overlays and the areas of a page, as a server renders them. */
export const overlayPages: Readonly<Record<string, ReactElement>> = {
  'Drawer, open': (
    <Drawer.Root defaultOpen>
      <Drawer.Content side="block-end" size="lg">
        <Drawer.Title>Title</Drawer.Title>
      </Drawer.Content>
    </Drawer.Root>
  ),
  'ContextMenu, open': (
    <ContextMenu.Root defaultOpen>
      <ContextMenu.Trigger>Area</ContextMenu.Trigger>
      <ContextMenu.Content>
        <ContextMenu.Item>One</ContextMenu.Item>
      </ContextMenu.Content>
    </ContextMenu.Root>
  ),
  Menubar: (
    <Menubar.Root aria-label="Menus">
      <Menubar.Menu defaultOpen>
        <Menubar.Trigger>One</Menubar.Trigger>
        <Menubar.Content>
          <Menubar.Item>One</Menubar.Item>
        </Menubar.Content>
      </Menubar.Menu>
    </Menubar.Root>
  ),
  'HoverCard, open': (
    <HoverCard.Root defaultOpen>
      <HoverCard.Trigger href="#a">A</HoverCard.Trigger>
      <HoverCard.Content>A</HoverCard.Content>
    </HoverCard.Root>
  ),
  AppShell: (
    <AppShell.Root>
      <SkipNav />
      <SiteHeader.Root sticky>
        <SiteHeader.Menu>
          <SideNav.Item href="#a">A</SideNav.Item>
        </SiteHeader.Menu>
      </SiteHeader.Root>
      <AppShell.Side sticky>
        <SideNav.Root defaultOpen={false}>
          <SideNav.Item href="#a">A</SideNav.Item>
        </SideNav.Root>
      </AppShell.Side>
    </AppShell.Root>
  ),
  NavigationMenu: (
    <NavigationMenu.Root defaultValue="a">
      <NavigationMenu.Item value="a">
        <NavigationMenu.Trigger>A</NavigationMenu.Trigger>
        <NavigationMenu.Panel>A</NavigationMenu.Panel>
      </NavigationMenu.Item>
    </NavigationMenu.Root>
  ),
  Splitter: (
    <Splitter.Root defaultValue={33}>
      <Splitter.Pane>A</Splitter.Pane>
      <Splitter.Handle />
    </Splitter.Root>
  ),
  'Lightbox, open': <Lightbox defaultOpen pictures={[{ src: '/a.png', alt: 'A', caption: 'B' }]} />,
  'Command, open': <Command defaultOpen commands={[{ value: 'a', label: 'A', shortcut: 'mod+a' }]} />,
  Tour: <Tour defaultOpen steps={[{ title: 'A', target: '#a' }]} />,
  'ContextualHelp, open': <ContextualHelp defaultOpen>Why</ContextualHelp>,
};
