import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadOrder, LoadReply, LoadResult } from './load-orders.ts';
import { stopChild } from './running-program.ts';

export type LoadProcess = {
  readonly make: (order: LoadOrder) => Promise<LoadResult>;
  readonly stop: () => Promise<void>;
};

/** A process of its own, so that making the load takes no time from what is measured. */
export function startLoadProcess(): LoadProcess {
  const child = fork(join(import.meta.dirname, 'make-load.ts'));
  return {
    make: (order) =>
      new Promise((done, failed) => {
        child.once('message', (reply: LoadReply) =>
          'result' in reply ? done(reply.result) : failed(new Error(reply.failure)),
        );
        child.send(order);
      }),
    stop: () => stopChild(child),
  };
}
