// Limits the young generation of the heap. Objects of a compile live either until its end or for a moment. By default V8
// lets the young generation grow, which costs a hundred MiB and saves no time.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
