import { useEffect } from 'react';
import { reportOnce } from '../../internal/report.js';
import { textFieldProps, type TextFieldType } from './TextField.props.js';

const native = 'a native <input> as FieldParts.Control of a FieldParts.Root';

/** What replaces a type of `<input>` that is no text of one line. */
const others: Readonly<Record<string, string>> = {
  checkbox: 'Checkbox or Switch',
  radio: 'RadioGroup',
  submit: 'Button',
  reset: 'Button',
  button: 'Button',
  image: 'Button or IconButton',
  file: 'FileUpload',
  hidden: 'a native <input>, which needs no label',
};

/** Reports a type that is no text, in development: JavaScript has no types, and a program may compute it. */
export function useTypeCheck(type: TextFieldType): void {
  useEffect(() => {
    const known: readonly string[] = textFieldProps.variants.type;
    if (process.env.NODE_ENV === 'production' || known.includes(type)) return;
    const instead = Object.hasOwn(others, type) ? others[type]! : native;
    reportOnce(`TextField has no type "${type}". Use ${instead}.`);
  }, [type]);
}
