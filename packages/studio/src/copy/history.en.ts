/** Text about the history of a brand in English, as ICU messages. */
export const historyEn = {
  'brands.history': 'History of {name}…',
  'history.loading': 'Reading the history',
  'history.intro': 'The commits that changed this brand, the newest first. What you restore goes into the draft.',
  'history.empty': 'No commit has changed this brand yet.',
  'history.more': 'Older commits are in git.',
  'history.none.no-git': 'Git is not installed on this computer, so there is no history.',
  'history.none.no-repository': 'The token folder is in no git repository, so there is no history.',
  'history.none.not-owned': 'The repository belongs to another user of this computer: git does not read it.',
  'history.failed': 'The history cannot be read.',
  'history.no-values': 'Only the form of the files has changed: no value is another one.',
  'history.many': 'The commit has more changes than are listed.',
  'history.before': 'Before',
  'history.after': 'After',
  'history.absent': 'not set',
  'history.restore': 'Restore what {path} was before',
  'history.restore.short': 'Restore',
  'history.restore.all': 'Restore all from before this commit',
  'history.restored':
    '{count, plural, one {{count} value is restored in the draft.} other {{count} values are restored in the draft.}}',
  'history.same': 'The brand has this value now',
} satisfies Record<string, string>;
