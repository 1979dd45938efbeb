// What the server offers and the screens call, said once: method, path and the shape of both directions.
import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** `signed-in`: any account with a post. `public`: listed on purpose, everything else needs an actor. */
export type Access = 'signed-in' | 'public';

export type Operation = {
  readonly id: string;
  readonly method: Method;
  /** Fastify's form, such as `/api/petitions/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
};

/** Keeps the exact types of an operation, for the route and for the caller. */
export function operation<const O extends Operation>(shape: O): O {
  return shape;
}

type Part<O extends Operation, Key extends 'params' | 'query' | 'body'> = O[Key] extends z.ZodType
  ? z.output<O[Key]>
  : undefined;

/** What a route receives: every part parsed. */
export type Received<O extends Operation> = {
  readonly params: Part<O, 'params'>;
  readonly query: Part<O, 'query'>;
  readonly body: Part<O, 'body'>;
};

type Sent<O extends Operation, Key extends 'params' | 'query' | 'body'> = O[Key] extends z.ZodType
  ? Record<never, never> extends z.input<O[Key]>
    ? { readonly [K in Key]?: z.input<O[Key]> }
    : { readonly [K in Key]: z.input<O[Key]> }
  : { readonly [K in Key]?: undefined };

/** What a caller sends: the parts before parsing. */
export type Sending<O extends Operation> = Sent<O, 'params'> & Sent<O, 'query'> & Sent<O, 'body'>;

export type Answer<O extends Operation> = z.output<O['response']>;

/** The answer of an operation that has nothing to say but that it was done. */
export type Nothing = Record<string, never>;
