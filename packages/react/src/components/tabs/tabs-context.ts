'use client';
import { createContext, useContext } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { TabsActivationMode, TabsChangeReason, TabsOrientation } from './Tabs.props.js';

export interface TabsContextValue {
  readonly id: string;
  /** The value of the selected tab; none is the empty string. */
  readonly value: string;
  readonly select: (value: string, details: ChangeDetails<TabsChangeReason>) => void;
  readonly activationMode: TabsActivationMode | undefined;
  readonly orientation: TabsOrientation | undefined;
  /** The id of each panel in the page, by its value. */
  readonly panels: ReadonlyMap<string, string>;
  /** Adds a panel that is rendered. @returns the function that removes it */
  readonly addPanel: (value: string, id: string) => () => void;
}

export const TabsContext = createContext<TabsContextValue | null>(null);

/** @throws Error outside `Tabs.Root` */
export function useTabs(part: string): TabsContextValue {
  const context = useContext(TabsContext);
  if (!context) throw new Error(`Tabs.${part} is outside a Tabs.Root. Put it inside one.`);
  return context;
}

/** The id of a tab or of its panel. An id has no spaces; a value may. */
export const idOf = (id: string, part: 'tab' | 'panel', value: string): string =>
  `${id}${part}-${encodeURIComponent(value)}`;
