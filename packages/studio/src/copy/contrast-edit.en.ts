/** Text of the contrast guides of a colour in English, as ICU messages. */
export const contrastEditEn = {
  'contrast-edit.title': 'Contrast',
  'contrast-edit.own': 'The lines on the area show where this colour falls short of the contrast of its pairs.',
  'contrast-edit.source':
    'Roles start from this colour. Past a line, the compiler changes their lightness to keep the contrast.',
  'contrast-edit.pass': 'passes',
  'contrast-edit.target': '{target}:1',
  'contrast-edit.fail': 'too low',
  'contrast-edit.adjusted': 'its roles are adjusted',
  'contrast-edit.with': '{ratio}:1 with {path}',
  'contrast-edit.more': '{count, plural, one {and {count} more colour} other {and {count} more colours}}',
  'contrast-edit.always': 'passes at every lightness',
  'contrast-edit.from': 'falls short below lightness {low} %',
  'contrast-edit.to': 'falls short above lightness {high} %',
  'contrast-edit.between': 'passes from lightness {low} % to {high} %',
  'contrast-edit.nearest': 'Set lightness {lightness} %',
  'contrast-edit.never': 'no lightness of this hue and chroma passes',
};
