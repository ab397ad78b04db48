import { Brand, registerBrands } from '@wusum/react';
import { createRoot } from 'react-dom/client';
import { parseGlobals, type Axes } from '../../axes.js';
import { loadThemeData } from '../../data/theme-data.js';
import { showFonts } from '../../draft-css.js';
import { liveCompiler } from '../../live/live-compiler.js';
import { setAxes } from '../../preview/axes-store.js';
import { addPreviewStyle } from '../../preview/preview-style.js';
import { addThemeLinks } from '../../preview/theme-links.js';
import { Editor } from '../Editor.js';
import { receiveLink } from '../exchange/shared-link.js';
import { fontLoader } from '../fonts/load-fonts.js';
import { findSaver } from '../find-saver.js';
import { loadSources, onSourcesChange } from '../load-sources.js';
import { EditorStore, type ShownDraft } from '../store.js';
import { changeCount } from '../merged-draft.js';
import { receiveSaveKey } from '../save-key.js';
import { receiveUndo } from '../undo-key.js';
import type { FromEditor, ToEditor } from './messages.js';

const send = (message: FromEditor): void => window.parent.postMessage(message, location.origin);

/** Sends the pages what they do not have of a draft: most edits change no words. */
class DraftSender {
  #brands: ShownDraft['brands'] = [];

  send({ style, brands }: ShownDraft): void {
    send({ type: 'wusum/editor/style', style });
    if (brands !== this.#brands) send({ type: 'wusum/editor/brands', brands });
    this.#brands = brands;
  }

  sendAll({ style, brands }: ShownDraft): void {
    this.#brands = brands;
    send({ type: 'wusum/editor/style', style });
    send({ type: 'wusum/editor/brands', brands });
  }
}

/** For a page that shows no draft yet. */
function sendDraft(sender: DraftSender, store: EditorStore): void {
  sender.sendAll(store.shown);
  send({ type: 'wusum/editor/changes', count: changeCount(store.getState().merged) });
}

/** Starts the editor in its frame. The manager sends the axes, and shows the draft on the pages. */
async function start(): Promise<void> {
  addPreviewStyle();
  const [{ brands }] = await Promise.all([loadThemeData(), addThemeLinks()]);
  registerBrands(...brands);
  const follow = (axes: Partial<Axes>) => setAxes({ ...axes, seen: '', compare: '' });
  follow(parseGlobals(new URLSearchParams(location.search).get('globals')));
  const sender = new DraftSender();
  const saver = findSaver();
  const show = (draft: ShownDraft): void => {
    // The editor itself keeps the saved colours: it can be read whatever the draft is. Its samples have the fonts.
    showFonts(draft.style.fonts);
    sender.send(draft);
  };
  const store = new EditorStore(liveCompiler(), show, { loadFonts: fontLoader(saver) });
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<ToEditor>) => {
    if (source !== window.parent || origin !== location.origin) return;
    if (data.type === 'wusum/editor/axes') follow(data.axes);
    if (data.type === 'wusum/editor/sources') void store.refresh();
    if (data.type === 'wusum/editor/request') sendDraft(sender, store);
    if (data.type === 'wusum/editor/link') receiveLink(data.link);
    if (data.type === 'wusum/editor/save') receiveSaveKey();
    if (data.type === 'wusum/editor/undo') receiveUndo(data.direction);
  });
  let count = 0;
  store.subscribe(() => {
    const now = changeCount(store.getState().merged);
    if (now !== count) send({ type: 'wusum/editor/changes', count: (count = now) });
  });
  createRoot(document.getElementById('editor')!).render(
    // A panel has little room, whatever the density of the page is.
    <Brand density="compact" style={{ blockSize: '100%' }}>
      <Editor store={store} saver={saver} onStory={(component) => send({ type: 'wusum/editor/story', component })} />
    </Brand>,
  );
  send({ type: 'wusum/editor/ready' });
  await store.open(loadSources);
  // The frame lives as long as the page of Storybook.
  onSourcesChange(() => void store.refresh());
}

void start();
