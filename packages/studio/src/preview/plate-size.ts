/** Shows the size of a story that is one element, in the corner of its plate (preview-style.ts). */
export function showPlateSize(): void {
  const root = document.getElementById('storybook-root');
  if (!root) return;
  const write = () => {
    const only = root.childElementCount === 1 ? root.firstElementChild : null;
    const box = only?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0)
      root.dataset.plate = `${Math.round(box.width)} × ${Math.round(box.height)}`;
    else delete root.dataset.plate;
  };
  const sizes = new ResizeObserver(write);
  const observe = () => {
    sizes.disconnect();
    for (const child of root.children) sizes.observe(child);
    write();
  };
  new MutationObserver(observe).observe(root, { childList: true });
  observe();
}
