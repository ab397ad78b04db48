/** Address of the Storybook page around the editor, which is in a frame of it. */
export function storybookAddress(page: Window = window): string {
  try {
    return page.parent.location.href;
  } catch {
    // A page of another origin embeds this one.
    return page.location.href;
  }
}
