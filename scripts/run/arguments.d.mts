export function testNames(): string[];
