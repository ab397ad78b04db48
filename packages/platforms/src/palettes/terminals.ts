import { xmlText } from '../shared/strings.js';
import { type AnsiName, ansiNames, type Palette } from './solve-palette.js';

const entriesOf = (palette: Palette): (readonly [bright: boolean, name: AnsiName, color: string])[] => [
  ...ansiNames.map((name) => [false, name, palette.normal[name]] as const),
  ...ansiNames.map((name) => [true, name, palette.bright[name]] as const),
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A scheme for `schemes` in the settings of Windows Terminal, which calls magenta purple. */
export function windowsTerminal(name: string, palette: Palette): string {
  const colors = entriesOf(palette).map(([isBright, ansi, color]) => {
    const own = ansi === 'magenta' ? 'purple' : ansi;
    return [isBright ? `bright${capital(own)}` : own, color] as const;
  });
  const { background, foreground, accent, selection } = palette;
  const scheme = { name, background, foreground, cursorColor: accent, selectionBackground: selection };
  return `${JSON.stringify({ ...scheme, ...Object.fromEntries(colors) }, undefined, 2)}\n`;
}

/** A colour preset of iTerm2: a property list with channels from 0 to 1. */
export function iterm2(palette: Palette): string {
  const channel = (hex: string, at: number): string => String(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const entry = (key: string, hex: string): string =>
    [
      `  <key>${xmlText(key)}</key>`,
      '  <dict>',
      '    <key>Alpha Component</key><real>1</real>',
      '    <key>Color Space</key><string>sRGB</string>',
      ...(['Red', 'Green', 'Blue'] as const).map(
        (name, index) => `    <key>${name} Component</key><real>${channel(hex, 1 + 2 * index)}</real>`,
      ),
      '  </dict>',
    ].join('\n');
  const { background, foreground, accent, selection } = palette;
  const others = {
    'Background Color': background,
    'Foreground Color': foreground,
    'Bold Color': foreground,
    'Cursor Color': accent,
    'Cursor Text Color': background,
    'Selection Color': selection,
    'Selected Text Color': foreground,
    'Link Color': accent,
  };
  const ansi = entriesOf(palette).map(([, , color], index) => [`Ansi ${index} Color`, color] as const);
  const entries = [...ansi, ...Object.entries(others)].map(([key, color]) => entry(key, color));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...entries,
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}

/** Colours for `import` in alacritty.toml. */
export function alacritty(palette: Palette): string {
  const table = (name: string, colors: Readonly<Record<string, string>>): string =>
    `[colors.${name}]\n${Object.entries(colors)
      .map(([key, color]) => `${key} = "${color}"\n`)
      .join('')}`;
  const { background, foreground, accent, selection, normal, bright } = palette;
  const inOrder = (colors: Palette['normal']) => Object.fromEntries(ansiNames.map((name) => [name, colors[name]]));
  return [
    table('primary', { background, foreground }),
    table('cursor', { text: background, cursor: accent }),
    table('selection', { text: foreground, background: selection }),
    table('normal', inOrder(normal)),
    table('bright', inOrder(bright)),
  ].join('\n');
}

/** Colours for `include` in kitty.conf. */
export function kitty(palette: Palette): string {
  const { background, foreground, accent, selection, border } = palette;
  const lines = {
    background,
    foreground,
    cursor: accent,
    cursor_text_color: background,
    selection_background: selection,
    selection_foreground: foreground,
    url_color: accent,
    active_border_color: accent,
    inactive_border_color: border,
  };
  const ansi = entriesOf(palette).map(([, , color], index) => [`color${index}`, color] as const);
  return `${[...Object.entries(lines), ...ansi].map(([key, color]) => `${key} ${color}`).join('\n')}\n`;
}
