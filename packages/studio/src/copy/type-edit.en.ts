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
  'type-edit.missing':
    '{count, plural, one {Pages show the next font of the list in place of {fonts}} other {Pages show the next font of their list in place of {fonts}}}',
  'type-edit.nearest':
    'Of {family}, this build has the weights {weights}: other weights are shown as the nearest of them.',
  'type-edit.install':
    '{count, plural, one {Its package is not installed. Install it, then reload the page:} other {Their packages are not installed. Install them, then reload the page:}}',
  'type-edit.built':
    '{count, plural, one {This Storybook is built: it has the files of its own fonts only. To see this one, start Storybook in the project, with its package installed. After the draft is saved, the next build has it.} other {This Storybook is built: it has the files of its own fonts only. To see these, start Storybook in the project, with their packages installed. After the draft is saved, the next build has them.}}',
  'type-edit.scales': 'In each script',
  'type-edit.both': 'In every script',
  'type-edit.script.latin': 'Latin',
  'type-edit.script.arabic': 'Arabic',
  'type-edit.ratio': '{percent} of the size in {script}',
  'type-edit.fixed':
    'Set for all brands by “{layer}”, after this brand. Edit the tokens that it takes its values from.',
};
