/** Pictures for stories and tests, drawn here: a page of tests loads nothing. */
const svg = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480">${body}</svg>`)}`;

export const well = svg(
  '<rect width="640" height="480" fill="#c9a27a"/><circle cx="470" cy="150" r="70" fill="#7a3b2e"/><path d="M0 360h640v120H0z" fill="#4a3227"/><path d="M210 260h160v110H210z" fill="#2c1f1a"/><path d="M190 250h200v24H190z" fill="#7a5c48"/>',
);
export const blurred = svg('<rect width="640" height="480" fill="#9a7458"/>');
export const loom = svg(
  '<rect width="640" height="480" fill="#d9c7a3"/><path d="M150 60h340v24H150zM150 400h340v24H150zM170 84h20v316h-20zM450 84h20v316h-20z" fill="#5b3a24"/><path d="M200 84v316M240 84v316M280 84v316M320 84v316M360 84v316M400 84v316M440 84v316" stroke="#f3ead6" stroke-width="8"/><path d="M190 300h260v100H190z" fill="#9a2f2a"/><path d="M190 330h260v16H190zM190 366h260v10H190z" fill="#28324f"/>',
);
export const night = svg(
  '<rect width="640" height="480" fill="#1d2440"/><g fill="#f2e6c9"><circle cx="120" cy="90" r="5"/><circle cx="250" cy="60" r="4"/><circle cx="360" cy="130" r="6"/><circle cx="520" cy="80" r="4"/><circle cx="560" cy="190" r="5"/></g><path d="M0 340l160-70 150 60 170-90 160 80v160H0z" fill="#0d1226"/><path d="M300 480l20-140h16l70 140z" fill="#3b4266"/>',
);
/** Higher than it is wide. */
export const lamp = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="420" height="640" viewBox="0 0 420 640"><rect width="420" height="640" fill="#2a211c"/><circle cx="210" cy="270" r="150" fill="#5b4128"/><circle cx="210" cy="270" r="84" fill="#d8a04a"/><path d="M150 400h120l24 90H126z" fill="#8a6a3c"/><path d="M202 60h16v110h-16z" fill="#8a6a3c"/></svg>')}`;
