/** Pictures for stories and tests, drawn here: a page of tests loads nothing. */
const svg = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">${body}</svg>`)}`;

export const well = svg(
  '<rect width="640" height="480" fill="#c9a27a"/><circle cx="470" cy="150" r="70" fill="#7a3b2e"/><path d="M0 360h640v120H0z" fill="#4a3227"/><path d="M210 260h160v110H210z" fill="#2c1f1a"/><path d="M190 250h200v24H190z" fill="#7a5c48"/>',
);
export const blurred = svg('<rect width="640" height="480" fill="#9a7458"/>');
