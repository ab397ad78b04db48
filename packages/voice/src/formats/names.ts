/** Attributes and properties whose text people read, in HTML and in components. */
const read = new Set(
  (
    'alt title placeholder label summary description subtitle caption heading legend tooltip hint error message children ' +
    'aria-label aria-description aria-placeholder aria-roledescription aria-valuetext'
  ).split(' '),
);
const ending =
  /(?:Label|Title|Subtitle|Placeholder|Description|Message|Caption|Heading|Hint|Tooltip|HelperText|Text)$/u;

/** Whether people read the text of an attribute. */
export const isReadAttribute = (name: string): boolean =>
  read.has(name) || read.has(name.toLowerCase()) || ending.test(name);

/** Keys of YAML frontmatter whose text people read. */
const metadata = new Set(
  'title description summary excerpt subtitle tagline lead caption alt heading label'.split(' '),
);
export const isReadMetadata = (key: string): boolean => metadata.has(key);

/** Whether a string is prose, not a name, key, path, address or pattern. */
export function isProse(text: string): boolean {
  const trimmed = text.trim();
  if (!/\p{L}{2}/u.test(trimmed)) return false;
  if (/\s/u.test(trimmed))
    return !/^[\w-]+(?:\s*[/>|]\s*[\w-]+)+$/u.test(trimmed) && !/^(?:--?[\w-]+|[.#@]?[\w-]+\s*[{=])/u.test(trimmed);
  return !/[\p{L}\p{N}][._/\\:#@$=-][\p{L}\p{N}$]|^[./#@$*~]|\p{Ll}\p{Lu}|\/$|_/u.test(trimmed);
}

/** Elements whose content is code or data. */
const omittedElements = new Set(
  'script style code pre kbd samp var textarea math noscript codeblock template'.split(' '),
);
export const isOmittedElement = (name: string): boolean => omittedElements.has(name.toLowerCase());

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big button cite data del dfn em font i img input ins label mark meter output progress q ruby rb ' +
    'code kbd samp var math rp rt s slot small span strike strong sub sup svg time tt u wbr'
  ).split(' '),
);
/** Whether an HTML element is part of the sentence around it. */
export const isInlineElement = (name: string): boolean => inline.has(name);

const block = new Set(
  (
    'address article aside blockquote body canvas dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p search section select summary table ' +
    'tbody td tfoot th thead title tr ul video'
  ).split(' '),
);
/** Whether an HTML element is a block of its own. */
export const isBlockElement = (name: string): boolean => block.has(name);
