import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useState } from 'react';

/** Forces style and layout now, so that they are part of the measurement. */
const settle = () => document.body.getBoundingClientRect().height;

/**
 * Sets `window.bench`: each call completes its work, including style and layout, before it returns.
 *
 * @param {object} kit one of contestants/*.jsx or widgets/*.jsx
 * @param {Record<string, (kit: object, open: boolean) => unknown>} scenes
 */
export function startPage(kit, scenes) {
  let set;
  const App = () => {
    const [state, setState] = useState({ mode: 'light', accent: kit.accents[0], brand: kit.brands[0], open: false });
    set = setState;
    return (
      <kit.Root mode={state.mode} accent={state.accent} brand={state.brand}>
        {state.scene ? scenes[state.scene](kit, state.open) : null}
      </kit.Root>
    );
  };
  const change = (patch) => {
    flushSync(() => set((state) => ({ ...state, ...patch })));
    settle();
  };
  flushSync(() => createRoot(document.getElementById('root')).render(<App />));
  const byAttributes = kit.switching !== 'react';
  if (byAttributes) {
    kit.switching.mode('light');
    kit.switching.accent(kit.accents[0]);
    kit.switching.brand(kit.brands[0]);
  }
  const switchTo = (axis, value) => {
    if (!byAttributes) return change({ [axis]: value });
    kit.switching[axis](value);
    return settle();
  };
  window.bench = {
    axes: kit.axes ?? ['mode', 'accent', 'brand'],
    mount: (scene) => change({ scene }),
    unmount: () => change({ scene: undefined }),
    rerender: () => change({}),
    open: (open) => change({ open }),
    mode: (mode) => switchTo('mode', mode),
    accent: (index) => switchTo('accent', kit.accents[index]),
    brand: (index) => switchTo('brand', kit.brands[index]),
    toasts: (count) => {
      flushSync(() => {
        for (let i = 0; i < count; i++) kit.toast(`A message ${i}`);
      });
      settle();
    },
    elements: () => document.querySelectorAll('#root *').length,
  };
}
