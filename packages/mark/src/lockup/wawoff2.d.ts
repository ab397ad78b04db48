declare module 'wawoff2' {
  /** Decompresses woff2 to TrueType or OpenType bytes. */
  export function decompress(data: Uint8Array): Promise<Uint8Array>;
  const wawoff2: { decompress: typeof decompress };
  export default wawoff2;
}
