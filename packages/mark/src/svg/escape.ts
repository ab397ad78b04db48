const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content of an XML element, or as the value of an attribute in double quotes. */
export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/gu, (letter) => entities[letter]!);
