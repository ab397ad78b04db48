'use client';
import { useCallback, useId, useMemo, useState } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { TabsChangeReason, TabsRootProps } from './Tabs.props.js';
import { Root } from './Tabs.styles.js';
import { TabsContext } from './tabs-context.js';

/**
 * Several views, one of them shown. Renders one `<div>`; inside it a `Tabs.List` of `Tabs.Tab`s, and a `Tabs.Panel` for
 * each.
 *
 * Use it for two to six views that are seldom needed at the same time.
 * Do not use it for steps in an order, or for views that people compare. For pages of a site use links in a `<nav>`.
 */
export function TabsRoot({
  value,
  defaultValue = '',
  onValueChange,
  activationMode,
  orientation,
  ...rest
}: TabsRootProps) {
  const id = useId();
  const [current, select] = useControlled<string, ChangeDetails<TabsChangeReason>>(value, defaultValue, onValueChange);
  const [panels, setPanels] = useState<ReadonlyMap<string, string>>(new Map());
  const addPanel = useCallback((panel: string, panelId: string) => {
    setPanels((known) => new Map([...known, [panel, panelId]]));
    return () => setPanels((known) => new Map([...known].filter(([each]) => each !== panel)));
  }, []);
  const context = useMemo(
    () => ({ id, value: current, select, activationMode, orientation, panels, addPanel }),
    [id, current, select, activationMode, orientation, panels, addPanel],
  );
  return (
    <TabsContext value={context}>
      <Root data-orientation={orientation} {...rest} />
    </TabsContext>
  );
}
