import type { PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { FileList } from '../shared/FileList.js';
import { Modes } from '../shared/Modes.js';
import { nameOf, pathsIn, PlatformPage, type ShownFiles } from '../shared/PlatformPage.js';
import { Editor } from './Editor.js';
import * as S from './Palettes.styles.js';
import { TerminalWindow } from './TerminalWindow.js';

/** Folders of the platform with the names of the tools. */
const tools = [
  ['vscode', 'VS Code'],
  ['windows-terminal', 'Windows Terminal'],
  ['iterm2', 'iTerm2'],
  ['alacritty', 'Alacritty'],
  ['kitty', 'kitty'],
  ['swatches', undefined],
] as const;

/** The colours of the brand in an editor and in a terminal, and the files of every tool. */
export function Palettes() {
  return (
    <PlatformPage name="nav.Editors and terminals" lead="palettes.lead" filesOf={palettesOf}>
      {(shown) => <Content {...shown} />}
    </PlatformPage>
  );
}

/** Files of a brand are in its folder, or begin with its id: `kitty/clay.dark.conf`. */
const palettesOf = (files: PlatformFiles, { id }: BrandData): string[] =>
  pathsIn(files, 'palettes').filter((path) => path.split('/').includes(id) || nameOf(path).startsWith(`${id}.`));

function Content({ brand: { id }, paths, sizes }: ShownFiles) {
  const { t } = useCopy();
  return (
    <>
      <Section id="editor" title={t('palettes.editor')} description={t('palettes.editor.text')}>
        <Modes layout="halves">
          {(mode, name) => <Editor path={`palettes/vscode/${id}/${id}.${mode}-color-theme.json`} mode={name} />}
        </Modes>
      </Section>
      <Section id="terminal" title={t('palettes.terminal')} description={t('palettes.terminal.text')}>
        <Modes layout="halves">
          {(mode, name) => <TerminalWindow path={`palettes/windows-terminal/${id}.${mode}.json`} mode={name} />}
        </Modes>
      </Section>
      <Section id="files" title={t('palettes.files')}>
        <S.Tools>
          {tools.map(([folder, name]) => (
            <section key={folder}>
              <h3>{name === undefined ? t('palettes.swatches') : <bdi lang="en">{name}</bdi>}</h3>
              <FileList paths={paths.filter((path) => path.startsWith(`palettes/${folder}/`))} sizes={sizes} />
            </section>
          ))}
        </S.Tools>
      </Section>
    </>
  );
}
