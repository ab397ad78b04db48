import { dirname, join } from 'node:path';
import type MagicString from 'magic-string';
import { Visitor } from 'vite';
import { loadModule } from './load-module.js';
import { BuildError, namedImports, type Source } from './source.js';

/**
 * Replaces `xDefaults.name`, where `xDefaults` comes from an `X.props.ts`, by the constant: the object would stay in
 * every bundle.
 *
 * @throws BuildError where the object has no such constant
 */
export async function inlineDefaults(source: Source, edits: MagicString): Promise<void> {
  const imports = namedImports(source).filter(
    ({ imported, from }) => imported.endsWith('Defaults') && from.endsWith('.props.js'),
  );
  for (const { local, imported, from } of imports) {
    const file = join(dirname(source.file), `${from.slice(0, -'.js'.length)}.ts`);
    const { exports } = await loadModule(file);
    const constants = exports[imported] as Readonly<Record<string, unknown>>;
    for (const { start, end, name } of membersOf(source, local)) {
      const text = JSON.stringify(constants[name]) as string | undefined;
      if (text === undefined) throw missing(source, start, `${local}.${name}`, from);
      edits.overwrite(start, end, text);
    }
  }
}

interface Member {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function membersOf(source: Source, object: string): Member[] {
  const members: Member[] = [];
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.object.name !== object) return;
      if (node.computed || node.property.type !== 'Identifier') return;
      members.push({ start: node.start, end: node.end, name: node.property.name });
    },
  }).visit(source.program);
  return members;
}

const missing = (source: Source, offset: number, name: string, from: string): BuildError =>
  new BuildError(source, offset, {
    what: `\`${name}\` is not a constant of ${from}.`,
    why: 'The build puts each default into the component as a constant.',
    fix: 'Add the default there, as a value that JSON can hold.',
  });
