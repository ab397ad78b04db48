/** English text of the doc blocks, and of the parts that pages share. */
export const blocksEn = {
  'nav.Compare': 'Compare',
  'compare.lead':
    'Any story in two to five brands, in light and dark, in English and Arabic. Each is in a window of its own, and all windows scroll together.',
  'compare.story': 'Story',
  'motion.mark': 'The mark',
  'motion.slow': 'A quarter of the speed',
  'pattern.missing': 'This brand has no pattern.',
  'asset.cloth': 'Pattern, one repeat',
  'asset.band': 'Band, one repeat',
  'asset.selvedge': 'Selvedge, one repeat',
  'example.do': 'Do',
  'example.dont': 'Do not',
  'usage.count':
    '{count, plural, =0 {is read by no component.} one {is read by one component.} other {is read by {count} components.}}',
  'status.unknown': 'There is no component of this name.',
  'status.maturity': 'Maturity',
  'status.maturity.experimental': 'Experimental',
  'status.maturity.experimental.text': 'A test, a story or a picture is missing. Anything may change.',
  'status.maturity.beta': 'Beta',
  'status.maturity.beta.text': 'Tested and documented. Props may change in a minor version.',
  'status.maturity.stable': 'Stable',
  'status.maturity.stable.text': 'Props change in a major version only.',
  'status.maturity.deprecated': 'Deprecated',
  'status.maturity.deprecated.text': 'It will be removed. Its description names what to use instead.',
  'status.since': 'Since version',
  'status.tests': 'Tests',
  'status.own':
    '{count, plural, =0 {No test file of its own.} one {One test file of its own.} other {{count} test files of its own.}}',
  'status.stories':
    '{count, plural, =0 {No story.} one {One story, in every brand, mode and language.} other {{count} stories, in every brand, mode and language.}}',
  'status.pictures': 'Its pictures are compared in every brand.',
  'status.pictures.none': 'It has no reference picture.',
  'status.suites': 'Suites over all components:',
  'status.engines': 'Engines',
  'status.keys': '(its keys are pressed in each)',
  'status.practices': 'Keyboard and roles',
  'status.practices.none': 'It follows no example of the ARIA Authoring Practices; its own tests press its keys.',
  'status.behaviours':
    '{tested, plural, one {one behaviour tested} other {{tested} behaviours tested}}{reasons, plural, =0 {} other {, {reasons} with a reason why not}}',
  'status.size': 'Size, compressed',
  'status.bytes': '{js} kB of JavaScript and {css} kB of CSS; as a styled entry {styled} kB',
};
