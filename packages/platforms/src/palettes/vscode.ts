import type { Palette } from './solve-palette.js';

/** Two more digits of a hex colour: its opacity. */
const SOFT = '33';

/** A colour theme of VS Code. */
export function vscodeTheme(name: string, palette: Palette): string {
  const theme = {
    $schema: 'vscode://schemas/color-theme',
    name,
    type: palette.isDark ? 'dark' : 'light',
    semanticHighlighting: true,
    colors: { ...editorColors(palette), ...frameColors(palette), ...terminalColors(palette) },
    tokenColors: tokenColors(palette),
  };
  return `${JSON.stringify(theme, undefined, 2)}\n`;
}

/** The manifest of an extension with the themes of a folder. */
export function vscodeManifest(
  id: string,
  title: string,
  themes: readonly { readonly label: string; readonly isDark: boolean; readonly path: string }[],
): string {
  const manifest = {
    name: `${id}-theme`,
    displayName: title,
    publisher: id,
    version: '0.0.0',
    engines: { vscode: '^1.75.0' },
    categories: ['Themes'],
    contributes: {
      themes: themes.map(({ label, isDark, path }) => ({
        label,
        uiTheme: isDark ? 'vs-dark' : 'vs',
        path: `./${path}`,
      })),
    },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function editorColors(palette: Palette): Record<string, string> {
  const { background, foreground, muted, accent, selection, surface, border, normal } = palette;
  return {
    'editor.background': background,
    'editor.foreground': foreground,
    'editor.lineHighlightBorder': border + SOFT,
    'editor.selectionBackground': selection,
    'editor.findMatchBackground': normal.yellow + SOFT,
    'editorCursor.foreground': accent,
    'editorLineNumber.foreground': muted,
    'editorLineNumber.activeForeground': foreground,
    'editorIndentGuide.background1': border + SOFT,
    'editorWidget.background': surface,
    'editorWidget.foreground': foreground,
    'editorWidget.border': border,
    'editorError.foreground': normal.red,
    'editorWarning.foreground': normal.yellow,
    'editorInfo.foreground': normal.blue,
    'editorBracketMatch.border': accent,
    'editorGutter.addedBackground': normal.green,
    'editorGutter.modifiedBackground': normal.blue,
    'editorGutter.deletedBackground': normal.red,
  };
}

function frameColors(palette: Palette): Record<string, string> {
  const { background, foreground, muted, accent, onAccent, selection, surface, border, focus } = palette;
  const bar = { background, foreground };
  const painted = Object.entries({
    activityBar: bar,
    sideBar: bar,
    statusBar: bar,
    titleBar: undefined,
    panel: undefined,
  }).flatMap(([part, colors]) =>
    Object.entries(colors ?? {}).map(([key, color]) => [`${part}.${key}`, color] as const),
  );
  return {
    foreground,
    descriptionForeground: muted,
    focusBorder: focus,
    'textLink.foreground': accent,
    ...(Object.fromEntries(painted) as Record<string, string>),
    'activityBar.activeBorder': accent,
    'activityBar.border': border,
    'sideBar.border': border,
    'statusBar.border': border,
    'titleBar.activeBackground': background,
    'titleBar.activeForeground': foreground,
    'panel.background': background,
    'panel.border': border,
    'tab.activeBackground': background,
    'tab.activeForeground': foreground,
    'tab.activeBorderTop': accent,
    'tab.inactiveBackground': background,
    'tab.inactiveForeground': muted,
    'tab.border': border,
    'editorGroupHeader.tabsBackground': background,
    'list.activeSelectionBackground': selection,
    'list.activeSelectionForeground': foreground,
    'list.hoverBackground': selection,
    'input.background': surface,
    'input.foreground': foreground,
    'input.border': border,
    'dropdown.background': surface,
    'dropdown.foreground': foreground,
    'button.background': accent,
    'button.foreground': readableButton(palette, onAccent),
    'badge.background': accent,
    'badge.foreground': readableButton(palette, onAccent),
  };
}

/** The accent of text is darker or lighter than the accent of buttons; the background is always read on it. */
const readableButton = ({ isDark, background }: Palette, onAccent: string): string => (isDark ? background : onAccent);

function terminalColors({ background, foreground, normal, bright }: Palette): Record<string, string> {
  const name = (ansi: string): string => ansi.charAt(0).toUpperCase() + ansi.slice(1);
  return {
    'terminal.background': background,
    'terminal.foreground': foreground,
    ...Object.fromEntries(Object.entries(normal).map(([ansi, color]) => [`terminal.ansi${name(ansi)}`, color])),
    ...Object.fromEntries(Object.entries(bright).map(([ansi, color]) => [`terminal.ansiBright${name(ansi)}`, color])),
  };
}

function tokenColors({ foreground, muted, accent, normal }: Palette): object[] {
  const rule = (name: string, scope: readonly string[], color: string) => ({
    name,
    scope,
    settings: { foreground: color },
  });
  return [
    rule('Comment', ['comment', 'punctuation.definition.comment'], muted),
    rule('Keyword', ['keyword', 'storage', 'keyword.operator.expression'], accent),
    rule('String', ['string', 'markup.inline.raw', 'markup.inserted'], normal.green),
    rule('Constant', ['constant', 'constant.numeric', 'support.constant'], normal.yellow),
    rule('Function', ['entity.name.function', 'support.function', 'meta.function-call'], normal.blue),
    rule('Type', ['entity.name.type', 'entity.name.class', 'support.type', 'support.class'], normal.cyan),
    rule('Tag and attribute', ['entity.name.tag', 'entity.other.attribute-name'], normal.magenta),
    rule('Variable', ['variable', 'punctuation', 'meta.brace', 'keyword.operator'], foreground),
    rule('Heading', ['markup.heading', 'entity.name.section'], accent),
    rule('Invalid', ['invalid', 'markup.deleted'], normal.red),
  ];
}
