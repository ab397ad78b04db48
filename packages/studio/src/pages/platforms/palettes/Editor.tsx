import { ScrollArea } from '@wusum/react';
import { cssVariables } from '../../../parts/drawings.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import { codeSample, cursorLine } from './samples.js';
import * as S from './Palettes.styles.js';
import { colorOfScope, type VscodeTheme } from './vscode-theme.js';

/** Parts of the window of VS Code, with the colours that its theme has for them. */
const parts = {
  '--wsb-title': 'titleBar.activeBackground',
  '--wsb-title-text': 'titleBar.activeForeground',
  '--wsb-bar': 'activityBar.background',
  '--wsb-bar-text': 'activityBar.foreground',
  '--wsb-bar-active': 'activityBar.activeBorder',
  '--wsb-bar-border': 'activityBar.border',
  '--wsb-tabs': 'editorGroupHeader.tabsBackground',
  '--wsb-tab': 'tab.activeBackground',
  '--wsb-tab-text': 'tab.activeForeground',
  '--wsb-tab-top': 'tab.activeBorderTop',
  '--wsb-other-tab': 'tab.inactiveBackground',
  '--wsb-other-tab-text': 'tab.inactiveForeground',
  '--wsb-tab-border': 'tab.border',
  '--wsb-editor': 'editor.background',
  '--wsb-editor-text': 'editor.foreground',
  '--wsb-number': 'editorLineNumber.foreground',
  '--wsb-active-number': 'editorLineNumber.activeForeground',
  '--wsb-line': 'editor.lineHighlightBorder',
  '--wsb-added': 'editorGutter.addedBackground',
  '--wsb-cursor': 'editorCursor.foreground',
  '--wsb-status': 'statusBar.background',
  '--wsb-status-text': 'statusBar.foreground',
  '--wsb-status-border': 'statusBar.border',
} as const satisfies Record<`--${string}`, string>;

/**
 * A window of VS Code with a theme: its frame and a file of code.
 * @param props.mode its name in the language of the page
 */
export function Editor({ path, mode }: { path: string; mode: string }) {
  const { t } = useCopy();
  const file = usePlatformText(path);
  if (file === undefined) return null;
  const theme = JSON.parse(file.content) as VscodeTheme;
  const colors = Object.entries(parts).map(([variable, name]) => [variable, theme.colors[name] ?? 'transparent']);
  return (
    <S.Editor style={cssVariables(Object.fromEntries(colors) as Record<`--${string}`, string>)} data-theme={file.path}>
      <S.Title aria-hidden>
        <i />
        <i />
        <i />
      </S.Title>
      <S.Activity aria-hidden>
        <i data-active />
        <i />
        <i />
      </S.Activity>
      <S.EditorTabs>
        <code data-active>Welcome.tsx</code>
        <code>words.json</code>
      </S.EditorTabs>
      <ScrollArea orientation="horizontal" dir="ltr" aria-label={t('palettes.editor.sample', { mode })}>
        <S.Code>
          {codeSample.map((line, index) => (
            <div
              key={index}
              data-current={index + 1 === cursorLine ? '' : undefined}
              data-added={index < 2 ? '' : undefined}
            >
              {line.map(([text, scope], at) => (
                <span key={at} style={{ color: scope === undefined ? undefined : colorOfScope(theme, scope) }}>
                  {text}
                </span>
              ))}
            </div>
          ))}
        </S.Code>
      </ScrollArea>
      <S.Status>
        <code>main</code>
        <code>TypeScript</code>
      </S.Status>
    </S.Editor>
  );
}
