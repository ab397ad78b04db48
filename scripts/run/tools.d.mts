export const pins: Readonly<Record<'node' | 'pnpm', string>>;
