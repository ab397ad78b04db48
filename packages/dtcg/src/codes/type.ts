import { error, warning } from '@wusum/diagnostics';

/** WS-T: types and values. */
export const typeCodes = {
  'WS-T001': error(
    'Unknown type',
    'The specification defines thirteen types; their names are case-sensitive.',
    'Use one of: color, dimension, fontFamily, fontWeight, duration, cubicBezier, number, strokeStyle, border, transition, shadow, gradient, typography.',
  ),
  'WS-T002': error(
    'Missing type',
    'A token takes its type from `$type`, from the token it refers to, or from a group that contains it, never from the value.',
    'Add `$type` to the token or to its group.',
  ),
  'WS-T003': error(
    'Type mismatch',
    'A reference must lead to a value of the required type.',
    'Refer to a token of the right type, or correct `$type`.',
  ),
  'WS-T004': error(
    'Type changed by a layer',
    'A token must have the same type in every permutation.',
    'Use the type of the base layer, or another name.',
  ),
  'WS-T010': error(
    'Invalid color',
    'A color is `{ colorSpace, components, alpha?, hex? }`.',
    'Write for example { "colorSpace": "srgb", "components": [0, 0.4, 0.8] }.',
  ),
  'WS-T011': error(
    'Color component out of range',
    'Each component of a color space has a fixed range.',
    'Set the component to a value in its range.',
  ),
  'WS-T012': error(
    'Invalid dimension',
    'A dimension is `{ value, unit }` with the unit "px" or "rem".',
    'Write for example { "value": 16, "unit": "px" }.',
  ),
  'WS-T013': error(
    'Invalid duration',
    'A duration is `{ value, unit }` with the unit "ms" or "s".',
    'Write for example { "value": 200, "unit": "ms" }.',
  ),
  'WS-T014': error(
    'Invalid number',
    'A number token has a JSON number as its value.',
    'Write a number such as 1.5, without quotes and unit.',
  ),
  'WS-T015': error(
    'Invalid font family',
    'A font family is a name, or a list of at least one name, most preferred first.',
    'Write "Name" or ["Name", "fallback"].',
  ),
  'WS-T016': error(
    'Invalid font weight',
    'A font weight is a number from 1 to 1000 or one of the names of the specification, in lower case.',
    'Write a number such as 700 or a name such as "bold".',
  ),
  'WS-T017': error(
    'Invalid cubic Bézier',
    'A cubic Bézier is four numbers [x1, y1, x2, y2] with x1 and x2 from 0 to 1.',
    'Write for example [0.25, 0.1, 0.25, 1].',
  ),
  'WS-T018': error(
    'Invalid stroke style',
    'A stroke style is one of the names of the specification or `{ dashArray, lineCap }`.',
    'Write for example "solid".',
  ),
  'WS-T019': error(
    'Invalid gradient',
    'A gradient is a list of stops `{ color, position }`.',
    'Give each stop a color and a position from 0 to 1.',
  ),
  'WS-T020': error('Missing property', 'The type of the value requires this property.', 'Add the property.'),
  'WS-T021': error(
    'Unknown property in a value',
    'The type of the value does not define this property.',
    'Correct the spelling, or remove the property.',
  ),
  'WS-T022': error(
    'Wrong value type',
    'The type requires another type of value here.',
    'Change the value to the required type.',
  ),
  'WS-T023': warning(
    'Gradient position out of range',
    'Positions outside the range from 0 to 1 are set to the nearer end.',
    'Write a position from 0 to 1.',
  ),
  'WS-T024': warning(
    'Fallback of another color',
    'The components of a color decide in every output; a `hex` that is another color is replaced by the one of the components.',
    'Correct `hex`, or remove it.',
  ),
  'WS-T025': warning(
    'List of fonts in one string',
    'A string is one font name, so most tools would look for a font whose name is the whole list.',
    'Write a list: ["Name", "fallback"].',
  ),
} as const;
