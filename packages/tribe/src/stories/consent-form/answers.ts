import type { Licence, Use } from '../consent.js';
import type { ConsentAnswers, ConsentTerms } from './ConsentForm.props.js';

/** The names of the controls of a use. */
export const nameOf = (use: Use, part?: 'surfaces' | 'scope' | 'languages' | 'end' | 'licence'): string =>
  part === undefined ? use : `${use}.${part}`;

/** The value of the end that is no date. */
export const NO_END = 'none';

interface Asked {
  readonly story: string;
  readonly version: number;
  readonly wording: string;
  readonly uses: readonly Use[];
}

/** The answers in a form that has been filled in. */
export function answersIn<Surface extends string>(data: FormData, asked: Asked): ConsentAnswers<Surface> {
  const { uses, ...common } = asked;
  const witness = textIn(data, 'witness').trim();
  const isGiven = (use: Use) => textIn(data, nameOf(use)) === 'yes';
  const given = uses.filter(isGiven).map((use): ConsentTerms<Surface> => {
    const end = textIn(data, nameOf(use, 'end'));
    const languages = data.getAll(nameOf(use, 'languages')).map(String);
    return {
      ...common,
      use,
      surfaces: data.getAll(nameOf(use, 'surfaces')).map(String) as Surface[],
      scope: textIn(data, nameOf(use, 'scope')) === 'whole' ? 'whole' : 'excerpt',
      ...(languages.length > 0 && { languages }),
      ...(end !== NO_END && { expires: Number(end) }),
      licence: textIn(data, nameOf(use, 'licence')) as Licence,
      ...(witness !== '' && { witness }),
    };
  });
  return { given, refused: uses.filter((use) => !isGiven(use)) };
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
