import type { FilePatch } from '../dry-run/index.js';
import * as S from './SaveDialog.styles.js';

/** The changes of each file, folded under its name. */
export function Patches({ patches }: { patches: readonly FilePatch[] }) {
  return patches.map(({ file, patch }) => (
    <details key={file}>
      <summary>
        <bdi lang="en" dir="ltr">
          {file}
        </bdi>
      </summary>
      <Patch text={patch} />
    </details>
  ));
}

/** A unified diff: what is added and removed is marked by its sign as well as by colour. */
function Patch({ text }: { text: string }) {
  const lines = text.split('\n').filter((line) => line !== '' && !/^(?:---|\+\+\+) /u.test(line));
  return (
    <S.Patch lang="en" dir="ltr" tabIndex={0}>
      {lines.map((line, index) => (
        <span key={index} data-line={line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : undefined}>
          {line}
          {'\n'}
        </span>
      ))}
    </S.Patch>
  );
}
