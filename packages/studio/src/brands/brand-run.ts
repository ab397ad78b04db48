import { compile } from '@wusum/compiler';
import type { SourceFiles } from '@wusum/diagnostics';
import { brandAxis } from '@wusum/dtcg/internal';
import { getCopy, type Language } from '../copy/index.js';
import { unifiedPatch, type FilePatch } from '../dry-run/index.js';
import { entriesOfFile } from '../edits/read-entries.js';
import type { BrandDryRun, BrandOperation, BrandPlan } from './types.js';

/** What a plan would do, in words and as patches. Pure: nothing is read or written. */
export function brandRun(
  files: SourceFiles,
  operation: BrandOperation,
  plan: BrandPlan,
  entry: string,
): Omit<BrandDryRun, 'digest'> {
  const facts = factsOf(files, operation, plan, entry);
  const sentences = (language: Language): string[] => sentencesOf(operation, facts, language);
  return {
    sentences: { en: [...sentences('en'), ...plan.notes], ar: sentences('ar') },
    patches: patchesOf(files, plan),
  };
}

interface Facts {
  readonly files: number;
  readonly tokens: number;
  readonly messages: number;
  /** Errors of a new brand, and its colour pairs below their target. */
  readonly errors: number;
  readonly pairs: number;
}

function factsOf(files: SourceFiles, operation: BrandOperation, plan: BrandPlan, entry: string): Facts {
  const lost = plan.removed.flatMap((file) => entriesOfFile(file, files[file] ?? ''));
  const messages = lost.filter(({ path }) => path.startsWith('words.')).length;
  const tokens = lost.filter(({ path }) => !/^(?:words|voice|brand|mark|pattern)\b/u.test(path)).length;
  const written = Object.keys(plan.files).filter((file) => file !== entry).length;
  const count = operation.kind === 'add' ? written : plan.removed.length;
  const check = operation.kind === 'add' ? checkNew({ ...files, ...plan.files }, operation.id, entry) : undefined;
  return { files: count, tokens, messages, errors: check?.errors ?? 0, pairs: check?.pairs ?? 0 };
}

function checkNew(files: SourceFiles, id: string, resolver: string): { errors: number; pairs: number } {
  const result = compile(files, { draft: true, only: { [brandAxis]: [id] }, resolver });
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, pairs: result.ok ? result.contrastFailures.length : 0 };
}

function sentencesOf(operation: BrandOperation, facts: Facts, language: Language): string[] {
  const { kind, id } = operation;
  const { files: count, tokens, messages, errors, pairs } = facts;
  switch (kind) {
    case 'add':
      return [
        getCopy('brands.added', language, { id, count }),
        ...(errors > 0 ? [getCopy('saving.errors', language, { count: errors })] : []),
        ...(pairs > 0 ? [getCopy('brands.pairs', language, { count: pairs })] : []),
        ...(errors + pairs === 0 ? [getCopy('editor.fine', language)] : []),
      ];
    case 'rename':
      return [
        getCopy('brands.renamed', language, { id, to: operation.to, count }),
        getCopy('brands.renamed.products', language, { id }),
      ];
    case 'remove':
      return [
        getCopy('brands.removed', language, { id, count }),
        getCopy('brands.removed.tokens', language, { count: tokens }),
        getCopy('brands.removed.messages', language, { count: messages }),
        getCopy('brands.removed.products', language, { id }),
        getCopy('brands.removed.git', language),
      ];
  }
}

function patchesOf(files: SourceFiles, { files: written, removed }: BrandPlan): FilePatch[] {
  const all = new Map<string, string>([...Object.entries(written), ...removed.map((file) => [file, ''] as const)]);
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => ({ file, patch: unifiedPatch(file, files[file] ?? '', text) }));
}
