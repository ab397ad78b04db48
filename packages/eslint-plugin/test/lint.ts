import css from '@eslint/css';
import { Linter } from 'eslint';
import plugin from '../src/index.js';

export interface Found {
  /** `rule messageId`. */
  readonly what: string;
  /** The text that is reported. */
  readonly text: string;
}

type Rule = keyof NonNullable<typeof plugin.rules>;

interface Where {
  readonly language?: 'js' | 'css';
  readonly options?: readonly unknown[];
  readonly cwd?: string;
}

function configOf(rule: Rule, { language = 'js', options = [] }: Where): Linter.Config {
  const rules = { [`@wusum/${rule}`]: ['error', ...options] } as Linter.RulesRecord;
  if (language === 'css')
    return { files: ['**/*.css'], language: 'css/css', plugins: { css, '@wusum': plugin }, rules } as Linter.Config;
  const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
  return { files: ['**/*.tsx'], plugins: { '@wusum': plugin }, languageOptions, rules };
}

/** @throws if the code cannot be parsed */
export function lint(rule: Rule, code: string, where: Where = {}): Found[] {
  const linter = new Linter({ cwd: where.cwd ?? import.meta.dirname });
  const lines = code.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const filename = where.language === 'css' ? 'a.css' : 'a.tsx';
  return linter.verify(code, configOf(rule, where), { filename }).map((message) => {
    if (message.fatal) throw new Error(`${message.message}\n${code}`);
    const end = offset(message.endLine ?? message.line, message.endColumn ?? message.column);
    return { what: message.messageId ?? message.message, text: code.slice(offset(message.line, message.column), end) };
  });
}

export function fix(rule: Rule, code: string, where: Where = {}): string {
  const filename = where.language === 'css' ? 'a.css' : 'a.tsx';
  return new Linter({ cwd: where.cwd ?? import.meta.dirname }).verifyAndFix(code, configOf(rule, where), { filename })
    .output;
}
