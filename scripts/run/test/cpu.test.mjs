import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { CpuMeter, measureCpu, parseStat } from '../cpu.mjs';

const usage = (pid, parent, seconds, start = '1') => ({ pid, parent, seconds, start });

test('a line of /proc is read, also for a program with spaces and parentheses in its name', () => {
  const line = '42 (a (b) c) S 7 42 42 0 -1 4194304 1 2 3 4 150 50 25 25 20 0 1 0 9876 1 2';
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, seconds: 2.5, start: '9876' });
});

test('the seconds of a process are those of itself and all its descendants, and of no other', () => {
  const meter = new CpuMeter(2);
  expect(meter.read([usage(1, 0, 100), usage(4, 3, 3), usage(3, 2, 2), usage(2, 1, 1), usage(9, 1, 50)])).toBe(6);
});

test('seconds of a child that its parent has taken over count once', () => {
  const meter = new CpuMeter(2);
  meter.read([usage(2, 1, 1), usage(3, 2, 5)]);
  expect(meter.read([usage(2, 1, 6.5)])).toBe(6.5);
});

test('seconds of a process whose parent ended first are kept, also after it has ended', () => {
  const meter = new CpuMeter(2);
  meter.read([usage(2, 1, 1), usage(3, 2, 1), usage(4, 3, 5)]);
  expect(meter.read([usage(2, 1, 2), usage(4, 1, 7)])).toBe(9);
  meter.read([usage(2, 1, 2), usage(4, 1, 8)]);
  expect(meter.read([usage(2, 1, 2)])).toBe(10);
});

test('a new process with the pid of an old one is not counted', () => {
  const meter = new CpuMeter(2);
  meter.read([usage(2, 1, 1), usage(3, 2, 1)]);
  expect(meter.read([usage(2, 1, 3), usage(3, 1, 40, '2')])).toBe(3);
});

test.runIf(process.platform === 'linux')(
  'a busy program is measured, and a sleeping one costs almost nothing',
  { timeout: 30_000 },
  async () => {
    const secondsOf = async (script) => {
      const child = spawn(process.execPath, ['-e', script]);
      const meter = measureCpu(child.pid);
      await new Promise((done) => child.on('close', done));
      meter.stop();
      return meter.seconds();
    };
    const busy = 'const end = Date.now() + 2500; while (Date.now() < end);';
    expect(await secondsOf(busy)).toBeGreaterThan(0.2);
    expect(await secondsOf('setTimeout(() => {}, 1500)')).toBeLessThan(0.5);
  },
);
