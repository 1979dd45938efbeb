import type { FastifyReply } from 'fastify';
import { gzipSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * Sends a page. Nothing of it is kept anywhere, and no other site learns its address: with `same-origin` the browser
 * still names its origin when it sends one of our forms, which `no-referrer` would hide and the server then refuse.
 */
export function sendPage(reply: FastifyReply, status: number, page: ReactElement): FastifyReply {
  reply.code(status).headers({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  return sendText(reply, 'text/html', `<!doctype html>${renderToStaticMarkup(page)}`);
}

/** Sends a text, made small where the browser can read that: a village may have one bar of signal. */
export function sendText(reply: FastifyReply, type: string, text: string): FastifyReply {
  reply.type(`${type}; charset=utf-8`).header('Vary', 'Accept-Encoding');
  if (!readsGzip(reply.request.headers['accept-encoding'])) return reply.send(text);
  return reply.header('Content-Encoding', 'gzip').send(gzipSync(text));
}

/** Sends the browser on after a form, so that reloading sends nothing twice. */
export function sendOn(reply: FastifyReply, path: string): FastifyReply {
  return reply.header('Cache-Control', 'no-store').redirect(path, 303);
}

function readsGzip(acceptEncoding: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(acceptEncoding ?? ''));
}

/** A PDF to be looked at or printed, kept by nobody on the way. */
export function sendPdf(reply: FastifyReply, pdf: Uint8Array, fileName: string): FastifyReply {
  return reply
    .headers({ 'Cache-Control': 'no-store', 'Content-Disposition': `inline; filename="${fileName}"` })
    .type('application/pdf')
    .send(Buffer.from(pdf));
}
