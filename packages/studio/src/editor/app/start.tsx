import { Brand, registerBrands } from '@wusum/react';
import { createRoot } from 'react-dom/client';
import { parseGlobals, type Axes } from '../../axes.js';
import { loadThemeData } from '../../data/theme-data.js';
import { liveCompiler } from '../../live/live-compiler.js';
import { setAxes } from '../../preview/axes-store.js';
import { addPreviewStyle } from '../../preview/preview-style.js';
import { addThemeLinks } from '../../preview/theme-links.js';
import { Editor } from '../Editor.js';
import { findSaver } from '../find-saver.js';
import { loadSources, onSourcesChange } from '../load-sources.js';
import { EditorStore } from '../store.js';
import type { FromEditor, ToEditor } from './messages.js';

const send = (message: FromEditor): void => window.parent.postMessage(message, location.origin);

/** Starts the editor in its frame. The manager sends the axes, and shows the draft on the pages. */
async function start(): Promise<void> {
  addPreviewStyle();
  const [{ brands }] = await Promise.all([loadThemeData(), addThemeLinks()]);
  registerBrands(...brands);
  const follow = (axes: Partial<Axes>) => setAxes({ ...axes, seen: '', brands: 'one' });
  follow(parseGlobals(new URLSearchParams(location.search).get('globals')));
  // The editor itself keeps the saved colours: it can be read whatever the draft is.
  const store = new EditorStore(liveCompiler(), (css) => send({ type: 'wusum/editor/css', css }));
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<ToEditor>) => {
    if (source !== window.parent || origin !== location.origin) return;
    if (data.type === 'wusum/editor/axes') follow(data.axes);
    if (data.type === 'wusum/editor/request') send({ type: 'wusum/editor/css', css: store.css });
  });
  createRoot(document.getElementById('editor')!).render(
    // A panel has little room, whatever the density of the page is.
    <Brand density="compact" style={{ blockSize: '100%' }}>
      <Editor store={store} saver={findSaver()} />
    </Brand>,
  );
  send({ type: 'wusum/editor/ready' });
  await store.open(loadSources);
  // The frame lives as long as the page of Storybook.
  onSourcesChange(() => void store.refresh());
}

void start();
