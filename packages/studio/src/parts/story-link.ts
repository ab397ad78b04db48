/** Id of the stories of a component without their names, by its sub-path of `@wusum/react`: `components-textfield`. */
export const componentStories = (path: string): string => `components-${path.replaceAll('-', '')}`;

/** URL of a story in this Storybook, with the current globals. It is relative, so that any sub-path works. */
export function storyHref(id: string): string {
  const kind = id.endsWith('--docs') ? 'docs' : 'story';
  const globals = new URLSearchParams(location.search).get('globals');
  return `./?path=/${kind}/${id}${globals ? `&globals=${globals}` : ''}`;
}
