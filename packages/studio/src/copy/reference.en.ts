/** English text of the changelog and of the accessibility statement. */
export const referenceEn = {
  'nav.Changelog': 'Changelog',
  'changelog.lead': 'What changed for users of each package, the next release first.',
  'changelog.search': 'Search the changes',
  'changelog.package': 'Package',
  'changelog.all': 'All packages',
  'changelog.count': '{count, plural, =0 {No change.} one {One change.} other {{count} changes.}}',
  'changelog.rest': '{count, plural, one {Show the change} other {Show all {count} changes}}',
  'tokens.rest': '{count, plural, =0 {No token} one {Show the token} other {Show all {count} tokens}}',
  'changelog.next': 'Next release',
  'changelog.version': 'Version {version}',
  'changelog.major': 'breaking changes',
  'changelog.minor': 'new',
  'changelog.patch': 'fixes',

  'nav.Accessibility': 'Accessibility',
  'accessibility.lead':
    'What these components do for people who use a keyboard, a screen reader, large text or more contrast: what is tested, and what is not.',
  'accessibility.goal': 'Goal',
  'accessibility.goal.text':
    'Every component meets WCAG 2.2 at level AA, in each brand, mode and contrast, in English and in Arabic. An application that uses them is accessible only if its own texts, headings and order of focus are.',
  'accessibility.goal.source':
    'The figures on this page are written by the tests and by the compiler. They are no certificate: a test finds what it looks for, and people who use assistive technology find more.',
  'accessibility.tests': 'What runs before each release',
  'accessibility.axe':
    'axe examines the {stories, plural, one {one story} other {{stories} stories}} of {components, plural, one {one component} other {{components} components}}, in both languages. A finding is an error.',
  'accessibility.second':
    'A second engine, accessibility-checker-engine, examines the same components with the rules of WCAG 2.2. What it reports and is no fault has a written reason.',
  'accessibility.engines': 'Every component is shown in three engines:',
  'accessibility.mirror':
    'Each component is compared with its mirror image, so that nothing stays on the wrong side in Arabic.',
  'accessibility.laws':
    'A word of 80 letters at a width of 320 pixels, print, and foreign style sheets break no component.',
  'accessibility.contrast': 'Contrast',
  'accessibility.contrast.text':
    'The compiler solves and measures each pair of colours that may meet, in every mode and contrast. Text needs 4.5:1, large text, edges and signs 3:1.',
  'accessibility.contrast.caption': 'Pairs of each brand',
  'accessibility.pairs': 'Pairs',
  'accessibility.lowest.text': 'Lowest text',
  'accessibility.lowest.edge': 'Lowest edge',
  'accessibility.failing': 'Too low',
  'accessibility.keyboard': 'Keyboard and roles',
  'accessibility.keyboard.text':
    'The behaviours are those of the test suite of the ARIA Authoring Practices. A component that follows an example has a test or a reason for each of them.',
  'accessibility.keyboard.sum':
    '{examples, plural, one {One example} other {{examples} examples}}: {tested, plural, one {one behaviour} other {{tested} behaviours}} tested, {reasons, plural, =0 {none} other {{reasons}}} left for a reason.',
  'accessibility.keyboard.caption': 'Examples that components follow',
  'accessibility.component': 'Component',
  'accessibility.example': 'Example',
  'accessibility.tested': 'Tested',
  'accessibility.reasons': 'Left for a reason',
  'accessibility.everywhere': 'Keys pressed in three engines',
  'accessibility.yes': 'Yes',
  'accessibility.spoken': 'What a screen reader speaks',
  'accessibility.spoken.text':
    'A virtual screen reader goes through these components in both languages, and a test compares what it speaks. It is no substitute for a real one.',
  'accessibility.spoken.en': 'In English',
  'accessibility.spoken.ar': 'In Arabic',
  'accessibility.left': 'Known limits',
  'accessibility.left.text':
    'Behaviours that a component does in another way, each with its reason. {count, plural, =0 {No example is} one {One example is} other {{count} examples are}} not covered: parts that we do not have, or whose behaviours have no tests of this kind.',
  'accessibility.examples.left': 'Examples that are not covered',
  'accessibility.report': 'Report a fault',
  'accessibility.report.text':
    'Tell us what you use (browser, screen reader, language), what you did, and what you expected. A fault of accessibility is a fault.',
  'accessibility.report.link': 'Open the list of issues',

  'docs.stories': 'Stories',
  'docs.compare': 'Compare',
  'docs.status': 'Status',
  'docs.name': 'Name',
  'docs.description': 'Description',
  'docs.default': 'Default',
  'docs.control': 'Control',
  'docs.prop': 'Prop',
  'docs.type': 'Type',
  'docs.part': 'Part',
  'docs.parts': 'Parts',
  'docs.element': 'Element',
  'docs.class': 'Class',
  'docs.attributes': 'Attributes',
  'docs.reads': 'Reads',
  'docs.sets': 'Sets',
  'docs.variables': 'CSS variables',
} as const;
