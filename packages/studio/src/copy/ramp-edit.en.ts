/** Text of the curve of a ramp in English, as ICU messages. */
export const rampEditEn = {
  'ramp-edit.title': 'Lightness of the ramp',
  'ramp-edit.step': 'Step {number}, derived',
  'ramp-edit.step.own': 'Step {number}, set by this brand',
  'ramp-edit.lightness': 'lightness {lightness} %',
  'ramp-edit.derived':
    'All steps are derived from the seed. Drag a step up or down, or press the arrow keys, to set it for this brand, in light and dark mode.',
  'ramp-edit.own':
    '{count, plural, one {{count} step is} other {{count} steps are}} set by this brand, in light and dark mode. The others are derived from the seed.',
  'ramp-edit.reset': 'Reset step {number}',
};
