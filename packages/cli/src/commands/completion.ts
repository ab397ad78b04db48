import type { Command } from 'commander';
import { UsageError } from '../terminal.js';

/** Supported shells. */
export const shells = ['bash', 'zsh', 'fish'] as const;

interface Words {
  readonly command: string;
  readonly words: readonly string[];
}

/**
 * A script that completes commands and flags, generated from the command tree.
 * @throws UsageError for an unsupported shell
 */
export function completionScript(program: Command, shell: string): string {
  const all = program.commands.map((command): Words => ({
    command: command.name(),
    words: [
      ...command.commands.map((child) => child.name()),
      ...[command, ...command.commands].flatMap(({ options }) => options.flatMap(({ long }) => long ?? [])),
      '--help',
    ],
  }));
  if (shell === 'bash') return bash(all);
  // zsh can load bash completions.
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${bash(all)}`;
  if (shell === 'fish') return fish(all);
  throw new UsageError(`Unsupported shell "${shell}". Supported: ${shells.join(', ')}.`);
}

function bash(all: readonly Words[]): string {
  const cases = all.map(({ command, words }) => `    ${command}) words="${words.join(' ')}" ;;`);
  return `_wusum() {
  local words="${[...all.map(({ command }) => command), 'help', '--help', '--version'].join(' ')}"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _wusum wusum
`;
}

function fish(all: readonly Words[]): string {
  const names = all.map(({ command }) => command).join(' ');
  const lines = all.flatMap(({ command, words }) =>
    words.map((word) => {
      const when = `-n '__fish_seen_subcommand_from ${command}'`;
      return word.startsWith('--')
        ? `complete -c wusum ${when} -l ${word.slice(2)}`
        : `complete -c wusum ${when} -a ${word}`;
    }),
  );
  return `complete -c wusum -n __fish_use_subcommand -a '${names}'\n${lines.join('\n')}\n`;
}
