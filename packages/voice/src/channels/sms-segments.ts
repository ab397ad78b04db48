/** The basic letters of text messages: 3GPP TS 23.038, section 6.2.1. Each is 7 bits. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Section 6.2.1.1: an escape comes before each. */
const extended = new Set('\f^{}\\[~]|€');

/** Units in one message, and in each part of a longer one: its header takes the rest. */
const sizes = { gsm: { one: 160, part: 153 }, ucs2: { one: 70, part: 67 } } as const;

/** How a text goes out as text messages. */
export interface SmsSegments {
  /** `gsm`: 160 characters a message. `ucs2`: 70; one letter outside of the basic set, such as any Arabic one, is enough. */
  readonly encoding: 'gsm' | 'ucs2';
  /** Units of the encoding: an Arabic letter and each of its vowel signs are one each. */
  readonly units: number;
  readonly segments: number;
}

/** Counts the text messages that a text takes. No character is divided between two. */
export function smsSegments(text: string): SmsSegments {
  const characters = Array.from(text);
  const isGsm = characters.every((each) => basic.has(each) || extended.has(each));
  const encoding = isGsm ? 'gsm' : 'ucs2';
  const widths = characters.map((each) => (isGsm ? (extended.has(each) ? 2 : 1) : each.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const { one, part } = sizes[encoding];
  if (units <= one) return { encoding, units, segments: units === 0 ? 0 : 1 };
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > part) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return { encoding, units, segments };
}
