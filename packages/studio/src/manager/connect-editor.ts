import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import type { Channel } from 'storybook/internal/channels';
import { pickAxes, updateAxesEvent, type Axes } from '../axes.js';
import { showBrands } from '../data/draft-brands.js';
import { draftCountEvent, draftEvent, draftRequestEvent, draftSaveEvent, draftUndoEvent } from '../draft-css.js';
import type { FromEditor, ToEditor } from '../editor/app/messages.js';
import { sourcesEvent } from '../editor/load-sources.js';
import { listenToUndoKeys, type UndoDirection } from '../editor/undo-key.js';
import { isSaveKey } from '../editor/save-key.js';

/** What the editor is connected with. */
export interface EditorConnection {
  /** The channel of Storybook, of the manager or of a page. */
  readonly channel: Pick<Channel, 'on' | 'off' | 'emit'>;
  /** The window of the editor's frame. */
  readonly editor: () => Window | undefined;
  /** The axes now, for an editor that has just started and got no message before. */
  readonly readAxes: () => Axes;
  /** Shows the editor. */
  readonly show: () => void;
  /** Shows a story of a component, by the id of its stories. */
  readonly openStory: (component: string) => void;
  /** The link with a draft that Storybook was opened with, once. */
  readonly takeLink?: () => string | undefined;
}

/**
 * Connects the editor in a frame with the pages, and with Storybook around it.
 *
 * @returns the function that ends the connection
 */
export function connectEditor({ channel, editor, readAxes, show, openStory, takeLink }: EditorConnection): () => void {
  const send = (message: ToEditor): void => editor()?.postMessage(message, location.origin);
  let count = 0;
  const receive = ({ data, source, origin }: MessageEvent<FromEditor>): void => {
    if (source === null || source !== editor() || origin !== location.origin) return;
    if (data.type === 'wusum/editor/style') channel.emit(draftEvent, data.style);
    if (data.type === 'wusum/editor/brands') showBrands(channel, data.brands);
    if (data.type === 'wusum/editor/changes') channel.emit(draftCountEvent, (count = data.count));
    if (data.type === 'wusum/editor/story') openStory(data.component);
    if (data.type === 'wusum/editor/ready') start();
  };
  const start = (): void => {
    sendAxes(readAxes());
    const link = takeLink?.();
    if (link !== undefined) send({ type: 'wusum/editor/link', link });
  };
  const sendAxes = (change: Partial<Axes>): void => send({ type: 'wusum/editor/axes', axes: change });
  const save = (): void => {
    show();
    send({ type: 'wusum/editor/save' });
  };
  const saveByKey = (event: KeyboardEvent): void => {
    if (count === 0 || !isSaveKey(event)) return;
    event.preventDefault();
    save();
  };
  const undo = (direction: UndoDirection): void => send({ type: 'wusum/editor/undo', direction });
  const stopKeys = listenToUndoKeys(window, (direction) => {
    undo(direction);
    return editor() !== undefined;
  });
  const sendGlobals = ({ globals }: { globals?: Record<string, unknown> }): void => sendAxes(pickAxes(globals));
  const request = (): void => send({ type: 'wusum/editor/request' });
  const refresh = (): void => send({ type: 'wusum/editor/sources' });
  window.addEventListener('message', receive);
  window.addEventListener('keydown', saveByKey);
  channel.on(updateAxesEvent, sendAxes);
  channel.on(GLOBALS_UPDATED, sendGlobals);
  channel.on(draftRequestEvent, request);
  channel.on(sourcesEvent, refresh);
  channel.on(draftSaveEvent, save);
  channel.on(draftUndoEvent, undo);
  return () => {
    window.removeEventListener('message', receive);
    window.removeEventListener('keydown', saveByKey);
    channel.off(updateAxesEvent, sendAxes);
    channel.off(GLOBALS_UPDATED, sendGlobals);
    channel.off(draftRequestEvent, request);
    channel.off(sourcesEvent, refresh);
    channel.off(draftSaveEvent, save);
    channel.off(draftUndoEvent, undo);
    stopKeys();
  };
}
