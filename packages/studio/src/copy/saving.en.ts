/** What saving a draft changes, as ICU messages in English. */
export const savingEn = {
  'saving.nothing': 'Nothing changes.',
  'saving.tokens': '{count, plural, one {1 value changes.} other {{count} values change.}}',
  'saving.components': '{count, plural, one {1 component changes.} other {{count} components change.}}',
  'saving.pairs-below':
    '{count, plural, one {1 colour pair falls below {target}.} other {{count} colour pairs fall below {target}.}}',
  'saving.pairs-above':
    '{count, plural, one {1 colour pair reaches {target} again.} other {{count} colour pairs reach {target} again.}}',
  'saving.messages-lack':
    '{count, plural, one {1 message lacks {language}.} other {{count} messages lack {language}.}}',
  'saving.errors': '{count, plural, one {1 new error.} other {{count} new errors.}}',
  'saving.warnings': '{count, plural, one {1 new warning.} other {{count} new warnings.}}',
  'saving.fixed': '{count, plural, one {1 problem is fixed.} other {{count} problems are fixed.}}',
  'saving.conflicts':
    '{count, plural, one {1 entry was also changed elsewhere: choose which to keep.} other {{count} entries were also changed elsewhere: choose which to keep.}}',
  'saving.breaking': 'The change breaks what uses the tokens: it needs a new major version.',
  'saving.pr.consequences': 'What changes',
  'saving.pr.files': 'Files',
  'saving.pr.findings': 'New findings',
} satisfies Record<string, string>;
