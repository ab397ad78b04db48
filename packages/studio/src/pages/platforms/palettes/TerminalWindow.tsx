import { ScrollArea } from '@wusum/react';
import { cssVariables } from '../../../parts/drawings.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import { terminalSample } from './samples.js';
import * as S from './Palettes.styles.js';

/** The sixteen colours in the order of the terminal, as Windows Terminal names them. */
const ansi = ['black', 'red', 'green', 'yellow', 'blue', 'purple', 'cyan', 'white'] as const;
const bright = ansi.map((name) => `bright${name[0]!.toUpperCase()}${name.slice(1)}`);

/** A scheme of Windows Terminal: colours by name. */
type Scheme = Readonly<Record<string, string>>;

/**
 * A window of a terminal with a scheme: a session, and its sixteen colours.
 * @param props.mode its name in the language of the page
 */
export function TerminalWindow({ path, mode }: { path: string; mode: string }) {
  const { t } = useCopy();
  const file = usePlatformText(path);
  if (file === undefined) return null;
  const scheme = JSON.parse(file.content) as Scheme;
  const { background = '', foreground = '', cursorColor = '' } = scheme;
  return (
    <S.Terminal
      style={cssVariables({ '--wsb-editor': background, '--wsb-editor-text': foreground, '--wsb-cursor': cursorColor })}
      data-theme={file.path}
    >
      <ScrollArea orientation="horizontal" dir="ltr" aria-label={t('palettes.terminal.sample', { mode })}>
        <S.Session>
          {terminalSample.map((line, index) => (
            <div key={index}>
              {line.map(([text, name], at) => (
                <span key={at} style={{ color: name === undefined ? undefined : scheme[name] }}>
                  {text}
                </span>
              ))}
              {index === terminalSample.length - 1 ? <S.Cursor /> : null}
            </div>
          ))}
        </S.Session>
      </ScrollArea>
      <S.Sixteen aria-hidden>
        {[...ansi, ...bright].map((name) => (
          <i key={name} style={{ background: scheme[name] }} />
        ))}
      </S.Sixteen>
    </S.Terminal>
  );
}
