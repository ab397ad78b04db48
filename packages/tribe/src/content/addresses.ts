const linkSchemes: readonly string[] = ['http:', 'https:', 'mailto:'];
const imageSchemes: readonly string[] = ['https:'];

/**
 * The absolute address of a link that a member wrote, or nothing. Other schemes than `http`, `https` and `mailto` can run
 * code or open another app; a user name in front of the host makes an address look like another (`https://bank@evil`).
 *
 * @param base address of the page, for links that are relative to it; without it they are removed
 */
export function linkAddress(value: unknown, base?: string): string | undefined {
  return addressOf(value, linkSchemes, base);
}

/** The absolute address of an image, or nothing: `https` only. */
export function imageAddress(value: unknown, base?: string): string | undefined {
  return addressOf(value, imageSchemes, base);
}

function addressOf(value: unknown, schemes: readonly string[], base?: string): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (!schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
