import { error, warning } from './entry.js';

/** WS-T: types and values. */
export const typeCodes = {
  'WS-T001': error(
    'Unknown type',
    'The specification knows thirteen types, written in this case.',
    'Use one of: color, dimension, fontFamily, fontWeight, duration, cubicBezier, number, strokeStyle, border, transition, shadow, gradient, typography.',
  ),
  'WS-T002': error(
    'Type cannot be determined',
    'A token needs a type of its own, of the token it refers to, or of a group it stands in; it is never guessed from the value.',
    'Add `$type` to the token or to its group.',
  ),
  'WS-T003': error(
    'Type mismatch',
    'A reference must lead to a value of the type that is asked for here.',
    'Refer to a token of the right type, or correct `$type`.',
  ),
  'WS-T004': error(
    'Type changed by a layer',
    'A context overrides a token with another type, so the name would mean different things in different permutations.',
    'Keep the type of the name, or use another name.',
  ),
  'WS-T010': error(
    'Invalid color',
    'A color is `{ colorSpace, components, alpha?, hex? }`.',
    'Write for example { "colorSpace": "srgb", "components": [0, 0.4, 0.8] }.',
  ),
  'WS-T011': error(
    'Color component out of range',
    'Each color space fixes the range of its components.',
    'Bring the component into its range.',
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
    'A number is a JSON number.',
    'Write a plain number, such as 1.5: no quotes, no unit.',
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
  'WS-T020': error('Missing property', 'The value lacks a property that its type requires.', 'Add the property.'),
  'WS-T021': error(
    'Unknown property in a value',
    'The type has no such property.',
    'Remove it or correct the spelling.',
  ),
  'WS-T022': error('Wrong kind of value', 'The type asks for another kind of value here.', 'Correct the value.'),
  'WS-T023': warning(
    'Position outside of the gradient',
    'Positions go from 0 to 1; others count as the nearer end.',
    'Write 0 or 1.',
  ),
} as const;
