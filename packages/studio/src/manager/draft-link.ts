/** The address as Storybook was opened: it drops the fragment when it shows the first story. */
let link: string | undefined = location.hash.startsWith('#wusum-draft=') ? location.href : undefined;

/** Whether Storybook was opened with a link that has a draft. */
export const hasDraftLink = (): boolean => link !== undefined;

/** The link, once: the address forgets the draft, so that a reload does not offer it again. */
export function takeDraftLink(): string | undefined {
  const taken = link;
  link = undefined;
  if (location.hash.startsWith('#wusum-draft='))
    history.replaceState(history.state, '', location.pathname + location.search);
  return taken;
}
