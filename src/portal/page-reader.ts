// Who reads a page: in which language, in how large a type. Kept in two cookies that say nothing else.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dateToWords } from '#core/clocks/date-words.ts';
import { languageOf, languages, say, type Facts, type Language, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';

export type TypeSize = 'normal' | 'large';

export type PageReader = {
  readonly language: Language;
  readonly size: TypeSize;
  /** The page this reader is on, as a link that opens it again. */
  readonly path: string;
  /** A sentence in the reader's language. */
  readonly speak: (words: Words, facts?: Facts) => string;
  /** A day in words of the reader's language. */
  readonly day: (date: PlainDate) => string;
};

/** The reader of a request; a choice in the address (`?lang=`, `?type=`) is remembered for a year. */
export function readerOf(request: FastifyRequest, reply: FastifyReply, path: string): PageReader {
  const language =
    remember(request, reply, 'lang', languages) ?? languageOf(request.headers['accept-language']);
  const size = remember(request, reply, 'type', typeSizes) ?? 'normal';
  return makeReader(language, size, path);
}

export function makeReader(language: Language, size: TypeSize, path: string): PageReader {
  return {
    language,
    size,
    path,
    speak: (words, facts) => say(words, language, facts),
    day: (date) => dateToWords(date, language === 'en' ? 'en' : 'zh'),
  };
}

const typeSizes = ['normal', 'large'] as const satisfies readonly TypeSize[];

const yearSeconds = 365 * 86_400;

// The choice in the address wins over the one remembered; anything else that stands there is passed over.
function remember<Choice extends string>(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const asked = choices.find((choice) => choice === queryOf(request).get(name));
  if (asked === undefined) return choices.find((choice) => choice === request.cookies[`kaimen-${name}`]);
  reply.setCookie(`kaimen-${name}`, asked, {
    path: '/',
    maxAge: yearSeconds,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  });
  return asked;
}

function queryOf(request: FastifyRequest): URLSearchParams {
  const at = request.url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : request.url.slice(at));
}
