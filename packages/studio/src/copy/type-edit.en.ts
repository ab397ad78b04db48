/** Text of the fields of fonts and type roles in English, as ICU messages. */
export const typeEditEn = {
  'type-edit.family': 'Font',
  'type-edit.size': 'Size',
  'type-edit.weight': 'Weight',
  'type-edit.line-height': 'Line height',
  'type-edit.letter-spacing': 'Letter spacing',
  'type-edit.first': 'First font',
  'type-edit.order': 'All fonts, in order',
  'type-edit.weights': 'Weights {weights}',
  'type-edit.coverage': 'Characters',
  'type-edit.covers': '{language}: all characters',
  'type-edit.lacks':
    '{language}: {count, plural, one {{count} character is missing} other {{count} characters are missing}}',
  'type-edit.kind.letters': 'letters',
  'type-edit.kind.marks': 'vowel signs',
  'type-edit.kind.digits': 'digits',
  'type-edit.kind.punctuation': 'punctuation',
  'type-edit.no-file': 'The theme has no file of {family}. Readers see it only if they have it.',
  'type-edit.scales': 'In each script',
  'type-edit.both': 'In every script',
  'type-edit.script.latin': 'Latin',
  'type-edit.script.arabic': 'Arabic',
  'type-edit.ratio': '{percent} of the size in {script}',
  'type-edit.fixed':
    'Set for all brands by “{layer}”, after this brand. Edit the tokens that it takes its values from.',
};
