// What happened, one JSON line each, for the person who looks after the computer. Never names, numbers or
// texts of people: log ids.
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { destination, pino, type Logger } from 'pino';

export type Log = Logger;

const rotateBytes = 20 * 1024 * 1024;
const keptFiles = 5;

/** A log into `file`; a large one is put aside at start, and the last five are kept. */
export function openLog(file: string, level: string): Log {
  mkdirSync(dirname(file), { recursive: true });
  rotate(file);
  // Written at once: the last lines before a crash are the ones that matter.
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact },
    destination({ dest: file, sync: true, mode: 0o600 }),
  );
}

/** A log that keeps nothing, for commands and tests. */
export function silentLog(): Log {
  return pino({ level: 'silent' });
}

const redact = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
];

function rotate(file: string): void {
  if (!existsSync(file) || statSync(file).size < rotateBytes) return;
  rmSync(`${file}.${keptFiles}`, { force: true });
  for (let n = keptFiles - 1; n >= 1; n -= 1)
    if (existsSync(`${file}.${n}`)) renameSync(`${file}.${n}`, `${file}.${n + 1}`);
  renameSync(file, `${file}.1`);
}
