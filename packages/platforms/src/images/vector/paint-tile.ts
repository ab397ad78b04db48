import type { FillRole, PatternColors, Tile } from '@wusum/pattern';

/** The body of a tile with colours as attributes, for readers without style sheets. */
export function paintTile({ body }: Tile, colors: PatternColors): string {
  return body.replaceAll(/class="(?<names>[^"]*)"/gu, (_, names: string) =>
    names
      .split(' ')
      .map((name) => attributeOf(name.replace(/^ws-/u, ''), colors))
      .join(' '),
  );
}

/** Lines have the colours of two fills. */
function attributeOf(name: string, colors: PatternColors): string {
  if (name === 'ol') return `stroke="${colors.outline}"`;
  return name.startsWith('l')
    ? `stroke="${colors[`p${name.slice(1)}` as FillRole]}"`
    : `fill="${colors[name as FillRole]}"`;
}
