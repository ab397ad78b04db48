import type { SourceFiles } from '@wusum/diagnostics';
import {
  entryChanges,
  type BrandCommit,
  type CommitReply,
  type HistoryReply,
  type NoHistory,
} from '../../history/index.js';
import { GitError, runGit } from './git.js';

const limits = {
  commits: 50,
  changes: 500,
  /** Characters of a subject or a name. */
  text: 300,
  log: { time: 5000, bytes: 1_000_000 },
  contents: { time: 5000, bytes: 20_000_000 },
} as const;

/** Git reads a name a line. */
const hasControl = (file: string): boolean => /\p{Cc}/u.test(file);

/**
 * The commits that changed files of a brand.
 *
 * @param root real path of the token folder
 * @param files relative to it
 * @throws GitError if git takes too long
 */
export async function brandHistory(root: string, files: readonly string[]): Promise<HistoryReply> {
  const nothing: HistoryReply = { commits: [], hasMore: false };
  try {
    await runGit(root, ['rev-parse', '--is-inside-work-tree'], limits.log);
  } catch (error) {
    return { ...nothing, none: reasonOf(error) };
  }
  // A branch that has no commit yet has no history, and a path list that is empty would mean all files.
  const hasCommit = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD'], limits.log).then(
    () => true,
    () => false,
  );
  if (!hasCommit || files.length === 0) return nothing;
  const commits = await readLog(root, files);
  return { commits: commits.slice(0, limits.commits), hasMore: commits.length > limits.commits };
}

/** @throws unless the error says that there is no history */
function reasonOf(error: unknown): NoHistory {
  if (!(error instanceof GitError)) throw error;
  if (error.reason === 'missing') return 'no-git';
  if (error.reason !== 'failed') throw error;
  return error.message.includes('dubious ownership') ? 'not-owned' : 'no-repository';
}

async function readLog(root: string, files: readonly string[]): Promise<BrandCommit[]> {
  // No field can have a zero byte.
  const format = '--format=tformat:%H%x00%an%x00%aI%x00%s';
  const args = ['log', '-z', '--no-show-signature', '--no-color', `--max-count=${limits.commits + 1}`, format];
  const output = await runGit(root, [...args, 'HEAD', '--', ...files], limits.log);
  const fields = output.toString('utf8').split('\0').slice(0, -1);
  return Array.from({ length: Math.floor(fields.length / 4) }, (_, index) => {
    const [id = '', author = '', date = '', subject = ''] = fields.slice(index * 4, index * 4 + 4);
    return { id, author: author.slice(0, limits.text), date, subject: subject.slice(0, limits.text) };
  });
}

/**
 * What a commit changed in the entries of a brand.
 *
 * @param commit see `isCommitId`
 * @throws GitError if git fails, or takes too long
 */
export async function commitChanges(root: string, files: readonly string[], commit: string): Promise<CommitReply> {
  const named = files.filter((file) => !hasControl(file));
  const [before, after] = await readContents(root, named, [`${commit}^1`, commit]);
  const changes = entryChanges(before!, after!, named);
  return { changes: changes.slice(0, limits.changes), hasMore: changes.length > limits.changes };
}

/** The files as they were in each of some commits. What was not there is absent. */
async function readContents(
  root: string,
  files: readonly string[],
  commits: readonly string[],
): Promise<readonly SourceFiles[]> {
  const wanted = commits.flatMap((commit) => files.map((file) => `${commit}:./${file}`));
  const output = await runGit(root, ['cat-file', '--batch'], limits.contents, wanted);
  const texts = textsIn(output, wanted);
  return commits.map((_, index) => {
    const own = files.map((file, at) => [file, texts[index * files.length + at]] as const);
    return Object.fromEntries(own.filter((one): one is [string, string] => one[1] !== undefined));
  });
}

/** Reads `<id> blob <size>\n<content>\n` for each object, and `<name> missing\n` for one that does not exist. */
function textsIn(output: Buffer, wanted: readonly string[]): (string | undefined)[] {
  let at = 0;
  return wanted.map((name) => {
    const missing = Buffer.from(`${name} missing\n`);
    if (output.subarray(at, at + missing.length).equals(missing)) {
      at += missing.length;
      return undefined;
    }
    const end = output.indexOf('\n', at);
    const [, kind, size] = output.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start + Number(size) + 1;
    if (!Number.isSafeInteger(at)) throw new GitError('failed', 'Git has sent something else than files.');
    return kind === 'blob' ? output.toString('utf8', start, at - 1) : undefined;
  });
}
