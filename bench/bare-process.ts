import { fork } from 'node:child_process';
import { join } from 'node:path';
import { stopChild } from './running-program.ts';

export type BareProcess = { readonly port: number; readonly stop: () => Promise<void> };

/** Starts the bare routes on the program's own database. */
export async function startBareProcess(databaseUrl: string): Promise<BareProcess> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [databaseUrl]);
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (message: number) => done(message));
    child.once('exit', () => failed(new Error('the bare routes did not start')));
  });
  return { port, stop: () => stopChild(child) };
}
