// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useEffect, useRef, useState } from 'react';
import { addons, useStorybookApi, useStorybookState, type API } from 'storybook/manager-api';
import { formatGlobals } from '../axes.js';
import { label, languageOf } from '../copy/catalogues.js';
import { resolveAxes } from '../data/resolve-axes.js';
import { shownAxes } from './shown-axes.js';
import { connectEditor } from './connect-editor.js';
import { takeDraftLink } from './draft-link.js';
import { firstPage } from './first-page.js';

/** Id of the panel. */
export const brandPanelId = 'wusum/studio/brand';

/**
 * The editor of brands, in a frame: it has the components and the compiler of the pages, which the manager's bundle lacks.
 * It is loaded when its tab is first chosen, and stays, because it has the draft.
 */
export function BrandPanel() {
  const api = useStorybookApi();
  // Storybook renders all panels, each with `active`.
  useStorybookState();
  const isChosen = api.getSelectedPanel() === brandPanelId && api.getIsPanelShown();
  const [wasChosen, setWasChosen] = useState(false);
  useEffect(() => {
    if (!isChosen || wasChosen) return undefined;
    let isCurrent = true;
    // While Storybook starts, a panel may be chosen because the others are not there yet; and the story comes first.
    void firstPage.then(() => {
      if (isCurrent) setWasChosen(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [isChosen, wasChosen]);
  return wasChosen ? <Frame /> : null;
}

function Frame() {
  const frame = useRef<HTMLIFrameElement>(null);
  const api = useStorybookApi();
  const axes = shownAxes();
  // Later changes of the axes are messages: another address would load the editor again.
  const [address] = useState(`./wusum-editor.html?globals=${encodeURIComponent(formatGlobals(axes))}`);
  useEffect(
    () =>
      connectEditor({
        channel: addons.getChannel(),
        editor: () => frame.current?.contentWindow ?? undefined,
        readAxes: shownAxes,
        show: () => openBrandPanel(api),
        openStory: (component) => openComponent(api, component),
        takeLink: takeDraftLink,
      }),
    [api],
  );
  return (
    <iframe
      ref={frame}
      src={address}
      title={label('editor.title', languageOf(resolveAxes(axes).lang)) ?? 'Brand'}
      className="wsb-brand-editor"
    />
  );
}

/** Shows the first story of a component: next to a docs page there are no panels. */
function openComponent(api: API, component: string): void {
  const stories = Object.values(api.getIndex()?.entries ?? {});
  const first = stories.find(({ id, type }) => type === 'story' && id.startsWith(`${component}--`));
  if (first) api.selectStory(first.id);
}

/** Shows the panel, also if panels are hidden. */
export function openBrandPanel(api: API): void {
  api.setSelectedPanel(brandPanelId);
  api.togglePanel(true);
}
