/** What is wrong in a page. Each message has a key: it is reported once. */
export type Finding = readonly [key: string, message: string];
