// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useEffect, useRef, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons, useStorybookApi, useStorybookState, type API } from 'storybook/manager-api';
import { defaultAxes, formatGlobals, parseGlobals, pickAxes, updateAxesEvent, type Axes } from '../axes.js';
import { label, languageOf } from '../copy/catalogues.js';
import { resolveAxes } from '../data/resolve-axes.js';
import { showBrands } from '../data/draft-brands.js';
import { draftEvent, draftRequestEvent } from '../draft-css.js';
import type { FromEditor, ToEditor } from '../editor/app/messages.js';
import { sourcesEvent } from '../editor/load-sources.js';
import { firstPage } from './first-page.js';

/** Id of the panel. */
export const brandPanelId = 'wusum/studio/brand';

/**
 * The editor of brands, in a frame: it has the components and the compiler of the pages, which the manager's bundle lacks.
 * It is loaded when its tab is first chosen, and stays, because it has the draft.
 */
export function BrandPanel() {
  const api = useStorybookApi();
  // Storybook renders all panels, and tells each that it is active.
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
  const axes = axesOf(api);
  // Later changes of the axes are messages: another address would load the editor again.
  const [address] = useState(`./wusum-editor.html?globals=${encodeURIComponent(formatGlobals(axes))}`);
  useEffect(
    () =>
      connect(
        () => frame.current?.contentWindow ?? undefined,
        () => axesOf(api),
      ),
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

/** As the toolbar has them: Storybook knows its globals only when a page has started. */
const axesOf = (api: API): Axes => ({ ...defaultAxes, ...parseGlobals(api.getQueryParam('globals')) });

/**
 * Connects the editor with the pages.
 * @param readAxes the axes now, for an editor that has just started and got no message before
 * @returns the function that ends the connection
 */
function connect(editor: () => Window | undefined, readAxes: () => Axes): () => void {
  const channel = addons.getChannel();
  const send = (message: ToEditor): void => editor()?.postMessage(message, location.origin);
  const receive = ({ data, source, origin }: MessageEvent<FromEditor>): void => {
    if (source === null || source !== editor() || origin !== location.origin) return;
    if (data.type === 'wusum/editor/css') channel.emit(draftEvent, data.css);
    if (data.type === 'wusum/editor/brands') showBrands(channel, data.brands);
    if (data.type === 'wusum/editor/ready') sendAxes(readAxes());
  };
  const sendAxes = (change: Partial<Axes>): void => send({ type: 'wusum/editor/axes', axes: change });
  const sendGlobals = ({ globals }: { globals?: Record<string, unknown> }): void => sendAxes(pickAxes(globals));
  const request = (): void => send({ type: 'wusum/editor/request' });
  const refresh = (): void => send({ type: 'wusum/editor/sources' });
  window.addEventListener('message', receive);
  channel.on(updateAxesEvent, sendAxes);
  channel.on(GLOBALS_UPDATED, sendGlobals);
  channel.on(draftRequestEvent, request);
  channel.on(sourcesEvent, refresh);
  return () => {
    window.removeEventListener('message', receive);
    channel.off(updateAxesEvent, sendAxes);
    channel.off(GLOBALS_UPDATED, sendGlobals);
    channel.off(draftRequestEvent, request);
    channel.off(sourcesEvent, refresh);
  };
}
