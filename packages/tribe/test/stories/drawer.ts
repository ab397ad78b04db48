/** A picture without a network: a drawer of cards, in greys that suit every brand. */
export const drawer = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="#8d8880"/>' +
    '<rect x="150" y="150" width="660" height="320" rx="10" fill="#5d574f"/>' +
    Array.from(
      { length: 16 },
      (_, index) =>
        `<rect x="${190 + index * 36}" y="${188 - (index % 4) * 7}" width="26" height="240" rx="2" fill="hsl(40 14% ${72 + (index % 5) * 4}%)"/>`,
    ).join('') +
    '<rect x="150" y="330" width="660" height="140" rx="10" fill="#4a453e"/>' +
    '<rect x="430" y="380" width="100" height="34" rx="17" fill="#b9b1a4"/>' +
    '<rect x="270" y="150" width="430" height="10" rx="5" fill="#c8a24a" transform="rotate(-4 485 155)"/></svg>',
)}`;
