// Keeps the heap's young generation at its first size. Objects of a compile live to its end or are
// garbage at once. By default V8 lets the young generation grow to many times that: a hundred MiB more for no less time.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
